import { format } from "date-fns";
import { cy, enGB } from "date-fns/locale";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import { type Locale, inLocale } from "#app/i18n/locale.ts";
import { courseWord } from "./course-words.ts";
import type { MarkdownNode } from "./markdown-tree.ts";

const dateLocales = { en: enGB, cy };

const words = (value: string): MarkdownNode => ({ type: "text", value });

function sourceItem(fact: Fact, locale: Locale): MarkdownNode {
  const date = format(new Date(`${fact.checkedOn}T12:00:00`), "d MMMM yyyy", { locale: dateLocales[locale] });
  const children: MarkdownNode[] = [
    words(`${inLocale(fact.source, locale)}. `),
    { type: "strong", children: [words(courseWord(locale, fact.status))] },
    words(` ${courseWord(locale, "checked", { date })}`),
  ];
  return { type: "listItem", children: [{ type: "paragraph", children }] };
}

/** The list at the foot of a law block: for each fact its source, how sure it is and the day it was checked. */
export const lawSources = (facts: readonly Fact[], locale: Locale): MarkdownNode => ({
  type: "list",
  children: facts.map((fact) => sourceItem(fact, locale)),
  data: { hProperties: { className: ["law-sources"] } },
});
