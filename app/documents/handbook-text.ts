import type { Handbook, HandbookLesson, HandbookPart } from "#app/domain/curriculum/handbook.ts";
import { locales } from "#app/i18n/locale.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { dateInWords } from "./date-words.ts";
import type { Block, DocumentText, HeadingLevel } from "./document-block.ts";
import { edgesOf } from "./document-edges.ts";
import { type Words, facts } from "./field-blocks.ts";
import { lawReviewBlock } from "./law-review-text.ts";

/** One below that in the text: the title of a lesson is of level two here. */
const levelOf = (level: number): HeadingLevel => (level < 2 ? 2 : level === 2 ? 3 : 4);

function tableOf({ head, rows }: Extract<HandbookPart, { kind: "table" }>): Block {
  const longest = head.map((text, i) => Math.max(text.length, ...rows.map((row) => row[i]?.length ?? 0)));
  return {
    kind: "table",
    // Between narrow and wide: a column of single words still needs room for its head.
    columns: head.map((text, i) => ({ head: text, share: Math.sqrt(longest[i] ?? 1) })),
    rows: rows.map((row) => row.map((text) => ({ text }))),
  };
}

/** What the printer makes of a piece of a text; `inset` in a box. */
export function blocksOf(part: HandbookPart, inset = false): Block[] {
  switch (part.kind) {
    case "heading":
      return [{ kind: "heading", level: levelOf(part.level), text: part.text }];
    case "paragraph":
      return [{ kind: "paragraph", text: part.text, inset }];
    case "quotation":
      return [{ kind: "paragraph", text: part.text, tone: "muted", inset: true }];
    case "list":
      return [
        { kind: "list", items: part.items, numbered: part.numbered, boxes: part.boxes === true, inset },
      ];
    case "blank":
      return [part];
    case "table":
      return [tableOf(part)];
    case "box":
      return [
        { kind: "paragraph", text: part.title, tone: "strong", inset: true },
        ...part.parts.flatMap((inner) => blocksOf(inner, true)),
      ];
  }
}

/** Everything in a lesson is in its language, the words of the program too. */
function lessonBlocks({ title, summary, minutes, locale, outcomes, parts }: HandbookLesson): Block {
  const t = translator(locale);
  return {
    kind: "part",
    lang: locale,
    blocks: [
      { kind: "heading", level: 2, text: title, opens: true },
      { kind: "paragraph", tone: "lead", text: summary },
      { kind: "paragraph", tone: "muted", text: t("learning.minutes", { count: minutes }) },
      { kind: "heading", level: 3, text: t("learning.lesson.outcomes") },
      { kind: "list", items: outcomes },
      ...parts.flatMap((part) => blocksOf(part)),
    ],
  };
}

function termBlocks({ terms }: Handbook, { t }: Words): Block[] {
  if (terms.length === 0) return [];
  const tables = locales.flatMap((lang): Block[] => {
    const rows = terms.filter(({ locale }) => locale === lang);
    if (rows.length === 0) return [];
    const table: Block = {
      kind: "table",
      columns: [{ share: 1 }, { share: 2 }],
      rows: rows.map(({ term, meaning }) => [{ text: term }, { text: meaning }]),
    };
    return [{ kind: "part", lang, blocks: [table] }];
  });
  return [{ kind: "heading", level: 2, text: t("handbook.terms"), opens: true }, ...tables];
}

/** A module on paper: what it is and which version, its contents, its lessons, the terms that they explain. */
export function handbookText(handbook: Handbook, words: Words & { at: Date }): DocumentText {
  const { t, locale } = words;
  const { module, edition, version, lessons } = handbook;
  const title = t("learning.moduleTitled", { number: module.position, title: module.title });
  return {
    ...edgesOf(words),
    title,
    runningHead: title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "paragraph", tone: "lead", text: module.summary },
      facts([
        [{ text: t("handbook.edition") }, { text: String(edition.number) }],
        [{ text: t("handbook.published") }, { text: dateInWords(edition.publishedOn, locale) }],
        [{ text: t("handbook.version") }, { text: version }],
      ]),
      { kind: "paragraph", tone: "muted", text: `${t("reference.law.notAdvice")} ${t("handbook.mayBeOld")}` },
      lawReviewBlock(handbook.lawReview, words),
      { kind: "heading", level: 2, text: t("handbook.contents") },
      { kind: "contents" },
      ...lessons.map(lessonBlocks),
      ...termBlocks(handbook, words),
    ],
  };
}
