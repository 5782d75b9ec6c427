import { format } from "date-fns";
import { cy, enGB } from "date-fns/locale";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import { type Locale, inLocale } from "#app/i18n/locale.ts";
import { courseWord } from "./course-words.ts";
import { type MarkdownNode, textOf } from "./markdown-tree.ts";

const dateLocales = { en: enGB, cy };

const words = (value: string): MarkdownNode => ({ type: "text", value });

function sourceItem(fact: Fact, locale: Locale): MarkdownNode {
  const date = format(new Date(`${fact.checkedOn}T12:00:00`), "d MMMM yyyy", { locale: dateLocales[locale] });
  const status = words(courseWord(locale, fact.status));
  const children: MarkdownNode[] = [
    words(`${inLocale(fact.source, locale)}. `),
    fact.status === "stable" ? status : { type: "strong", children: [status] },
    words(` ${courseWord(locale, "checked", { date })}`),
  ];
  return { type: "listItem", children: [{ type: "paragraph", children }] };
}

/**
 * The list at the foot of a law block: for each fact its source, how sure it is and the day it was checked. Two facts
 * of which it says the same stand there once.
 */
export function lawSources(facts: readonly Fact[], locale: Locale): MarkdownNode {
  const items = new Map(
    facts.map((fact) => {
      const item = sourceItem(fact, locale);
      return [textOf(item), item] as const;
    }),
  );
  return {
    type: "list",
    children: [...items.values()],
    data: { hProperties: { className: ["law-sources"] } },
  };
}
