import { format } from "date-fns";
import { cy, enGB } from "date-fns/locale";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import { type Locale, inLocale } from "#app/i18n/locale.ts";
import { courseWord } from "./course-words.ts";
import type { MarkdownNode } from "./markdown-tree.ts";

const dateLocales = { en: enGB, cy };

const words = (value: string): MarkdownNode => ({ type: "text", value });

/** One line for all facts that are as sure as one another and were checked on the same day: each source once. */
function sourceItem(facts: readonly Fact[], locale: Locale): MarkdownNode[] {
  const [first] = facts;
  if (!first) return [];
  const { checkedOn, status } = first;
  const date = format(new Date(`${checkedOn}T12:00:00`), "d MMMM yyyy", { locale: dateLocales[locale] });
  const sources = [...new Set(facts.map(({ source }) => inLocale(source, locale)))];
  const sure = words(courseWord(locale, status));
  const children: MarkdownNode[] = [
    words(`${sources.join("; ")}. `),
    status === "stable" ? sure : { type: "strong", children: [sure] },
    words(` ${courseWord(locale, "checked", { date })}`),
  ];
  return [{ type: "listItem", children: [{ type: "paragraph", children }] }];
}

/** The list at the foot of a law block: where its facts come from, how sure they are and the day they were checked. */
export function lawSources(facts: readonly Fact[], locale: Locale): MarkdownNode {
  const standing = ({ status, checkedOn }: Fact): string => `${status} ${checkedOn}`;
  const standings = [...new Set(facts.map(standing))];
  return {
    type: "list",
    children: standings.flatMap((each) =>
      sourceItem(
        facts.filter((fact) => standing(fact) === each),
        locale,
      ),
    ),
    data: { hProperties: { className: ["law-sources"] } },
  };
}
