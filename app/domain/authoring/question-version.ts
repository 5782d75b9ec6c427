import type { Difficulty, KeyedQuestion, Reasons } from "#app/domain/curriculum/question.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type Facts, renderMarkdown, renderPhrase } from "./markdown-html.ts";
import type { PartWriter } from "./question-formats/question-format.ts";
import { type QuestionDocument, buildQuestion } from "./question-formats/question-formats.ts";
import { type QuestionSource, textKey } from "./question-source.ts";
import { hashOf } from "./version-hash.ts";

export type QuestionVersion = Pick<KeyedQuestion, "type" | "body" | "key"> & {
  hash: string;
  slug: string;
  locale: Locale;
  lessonSlug: string;
  outcome: string;
  section: string | null;
  difficulty: Difficulty;
  stemHtml: string;
  reasons: Reasons;
};

const ID_LENGTH = 8;
const COMMON = new Set(["id", "type", "lesson", "outcome", "section", "difficulty", "facts", "stem"]);

function writerOf({ document, locale, texts }: QuestionSource, facts: Facts): PartWriter {
  const treeAt = (path: Parameters<PartWriter["html"]>[0]) => {
    const source = texts.get(textKey(path));
    if (!source) throw new Error(`${document.id} has no text at ${textKey(path)}`);
    return source.tree;
  };
  return {
    locale,
    id: (text) => hashOf([document.id, text.en]).slice(0, ID_LENGTH),
    html: (path) => renderMarkdown(treeAt(path), { facts }, locale).html,
    phrase: (path) => renderPhrase(treeAt(path), locale),
    words: (text) => text[locale] ?? text.en,
  };
}

/** A value of a document in one language: each text of it is what it says there. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, locale));
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value) return (value as Partial<Record<Locale, unknown>>)[locale];
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inLanguage(part, locale)]));
}

/** What a question is made of in one language, beside what every question has. */
function partsOf(document: QuestionDocument, locale: Locale): unknown {
  if (document.type === "single" || document.type === "multiple") {
    return document.options.map(({ id, text, correct, reason }) => [
      id,
      text[locale],
      correct,
      reason[locale],
    ]);
  }
  const own = Object.entries(document).filter(([name]) => !COMMON.has(name));
  return inLanguage(Object.fromEntries(own), locale);
}

/**
 * One question in one language, rendered, and named by what it is made of and the facts that it cites. `section` is the
 * anchor in its lesson, or null. What a question leaves at its default is no part of its name.
 */
export function questionVersion(
  source: QuestionSource,
  facts: Facts,
  section: string | null,
): QuestionVersion {
  const { document, locale, stem } = source;
  const { id, type, lesson, outcome, difficulty } = document;
  const cited = document.facts.flatMap((fact) => facts.get(fact) ?? []);
  const parts = partsOf(document, locale);
  const bank = section === null && difficulty === "medium" ? [] : [section, difficulty];
  return {
    hash: hashOf([
      "question",
      id,
      locale,
      type,
      lesson,
      outcome,
      document.stem[locale],
      parts,
      cited,
      ...bank,
    ]),
    slug: id,
    locale,
    type,
    lessonSlug: lesson,
    outcome,
    section,
    difficulty,
    stemHtml: renderMarkdown(stem.tree, { facts }, locale).html,
    ...buildQuestion(document, writerOf(source, facts)),
  };
}
