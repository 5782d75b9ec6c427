import { z } from "zod";
import { list, localText, oneOf, record, slug } from "#app/domain/curriculum/content-rules.ts";
import { difficulties } from "#app/domain/curriculum/question.ts";
import type {
  QuestionShapes,
  QuestionType,
  Reasons,
} from "#app/domain/curriculum/question-types/question-shapes.ts";
import type { Locale, LocalText } from "#app/i18n/locale.ts";
import type { Place, Report } from "../content-problem.ts";
import type { MarkdownKind } from "../markdown-tree.ts";
import type { Path } from "../yaml-source.ts";

export const QUESTION_MAX = 4000;
export const OPTION_MAX = 500;
/** A word or a few, as they stand in a list that opens or in a box. */
export const WORDS_MAX = 150;

/** A text of a question, with its place in it; `words` are no Markdown. */
export type QuestionText = { path: Path; text: LocalText; kind: MarkdownKind | "words" };

/** Where problems of a question go. Paths begin at the question. */
export type QuestionFaults = { at: (path: Path) => Place; report: Report };

/** Writes the parts of a question in one language. */
export type PartWriter = {
  locale: Locale;
  /** A name for a part that tells nothing of its place or of the key. The same in every language. */
  id: (text: LocalText) => string;
  /** The HTML of the Markdown at a path: paragraphs, or a phrase without them. */
  html: (path: Path) => string;
  phrase: (path: Path) => string;
  words: (text: LocalText) => string;
};

/** How questions of one type are written in a file. */
export type QuestionFormat<Parts extends QuestionShapes[QuestionType], Document> = {
  texts: (question: Document) => QuestionText[];
  /** The rules that reach beyond one value. */
  check: (question: Document, faults: QuestionFaults) => void;
  build: (question: Document, writer: PartWriter) => Parts & { reasons: Reasons };
};

/** A question of a type, with the keys that all have, and some of its own. */
export const questionRecord = <T extends QuestionType, Shape extends z.ZodRawShape>(type: T, own: Shape) =>
  record({
    id: slug(),
    type: z.literal(type),
    lesson: slug(),
    outcome: slug(),
    section: localText(200).optional(),
    difficulty: oneOf(difficulties).default("medium"),
    facts: list(slug(), "fact ids").default([]),
    stem: localText(QUESTION_MAX),
    ...own,
  });

/** A list with so many items. */
export const someOf = <Item extends z.ZodType>(item: Item, what: string, min: number, max: number) => {
  const rule = `${min} to ${max} ${what}`;
  return z.array(item, rule).min(min, rule).max(max, rule);
};

/** In an order that tells nothing: that of their ids, which are made from their words. */
export const shuffled = <Part extends { id: string }>(parts: readonly Part[]): Part[] =>
  [...parts].sort((one, other) => (one.id < other.id ? -1 : 1));
