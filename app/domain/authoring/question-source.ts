import { type Locale, type LocalText, locales } from "#app/i18n/locale.ts";
import type { Place, Report } from "./content-problem.ts";
import type { QuestionDocument, QuizDocument } from "./document-schema.ts";
import { type MarkdownSource, readMarkdown } from "./markdown-source.ts";
import type { MarkdownKind } from "./markdown-tree.ts";
import { placeInScalar } from "./scalar-place.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

/** One question in one language, its Markdown read. */
export type QuestionSource = {
  document: QuestionDocument;
  locale: Locale;
  path: Path;
  stem: MarkdownSource;
  options: { id: string; text: MarkdownSource; reason: MarkdownSource }[];
};

type Reading = { file: string; yaml: YamlSource; report: Report };

const rest: MarkdownSource = { tree: { type: "root" }, facts: [], details: [], links: [] };

function readText(
  reading: Reading,
  path: Path,
  text: LocalText,
  locale: Locale,
  kind: MarkdownKind,
): MarkdownSource {
  const { file, yaml, report } = reading;
  const markdown = text[locale];
  const written = [...path, locale];
  if (markdown === undefined) {
    report(yaml.at(path), "a question that is translated in part", `add "${locale}" here too`);
    return rest;
  }
  const placed = (place: Place) => placeInScalar(file, yaml, written, place);
  const source = readMarkdown(markdown, kind, (place, ...words) => report(placed(place), ...words));
  const links = source.links.map(({ id, place }) => ({ id, place: placed(place) }));
  return { ...source, links };
}

/** A question is in a language when any of its texts is; then all of them have to be. */
function languagesOf({ stem, options }: QuestionDocument): Locale[] {
  const texts = [stem, ...options.flatMap(({ text, reason }) => [text, reason])];
  return locales.filter((locale) => texts.some((text) => text[locale] !== undefined));
}

/** The questions of a quiz, once for each language that they are written in. */
export function readQuestions(quiz: QuizDocument, reading: Reading): QuestionSource[] {
  return quiz.questions.flatMap((document, i) => {
    const path = ["questions", i];
    return languagesOf(document).map((locale) => ({
      document,
      locale,
      path,
      stem: readText(reading, [...path, "stem"], document.stem, locale, "question"),
      options: document.options.map(({ id, text, reason }, j) => ({
        id,
        text: readText(reading, [...path, "options", j, "text"], text, locale, "option"),
        reason: readText(reading, [...path, "options", j, "reason"], reason, locale, "question"),
      })),
    }));
  });
}
