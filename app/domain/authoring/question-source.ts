import { type LocalText, type Locale, locales } from "#app/i18n/locale.ts";
import type { Place, Report } from "./content-problem.ts";
import type { QuizDocument } from "./document-schema.ts";
import { type MarkdownSource, emptyMarkdown, readMarkdown } from "./markdown-source.ts";
import type { QuestionText } from "./question-formats/question-format.ts";
import { type QuestionDocument, textsOf } from "./question-formats/question-formats.ts";
import { placeInScalar } from "./scalar-place.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

/** One question in one language, its Markdown read. */
export type QuestionSource = {
  document: QuestionDocument;
  locale: Locale;
  path: Path;
  stem: MarkdownSource;
  /** The other texts in Markdown, by their `textKey`. */
  texts: ReadonlyMap<string, MarkdownSource>;
};

/** The path of a text within its question, as one string. */
export const textKey = (path: Path): string => path.map(String).join(" ");

type Reading = { file: string; yaml: YamlSource; report: Report };

function readText(reading: Reading, { path, text, kind }: QuestionText, locale: Locale): MarkdownSource {
  const { file, yaml, report } = reading;
  const markdown = text[locale];
  const written = [...path, locale];
  if (markdown === undefined) {
    report(yaml.at(path), "a question that is translated in part", `add "${locale}" here too`);
    return emptyMarkdown();
  }
  if (kind === "words") return emptyMarkdown();
  const placed = (place: Place) => placeInScalar(file, yaml, written, place);
  const source = readMarkdown(markdown, kind, (place, ...words) => report(placed(place), ...words));
  const links = source.links.map(({ id, place }) => ({ id, place: placed(place) }));
  return { ...source, links };
}

/** A question is in a language when any of its texts is; then all of them have to be. */
const languagesOf = (texts: readonly { text: LocalText }[]): Locale[] =>
  locales.filter((locale) => texts.some(({ text }) => text[locale] !== undefined));

/** The questions of a quiz, once for each language that they are written in. */
export function readQuestions(quiz: QuizDocument, reading: Reading): QuestionSource[] {
  return quiz.questions.flatMap((document, i) => {
    const path = ["questions", i];
    const stem: QuestionText = { path: ["stem"], text: document.stem, kind: "question" };
    const others = textsOf(document);
    return languagesOf([stem, ...others]).map((locale) => {
      const read = (text: QuestionText) =>
        readText(reading, { ...text, path: [...path, ...text.path] }, locale);
      return {
        document,
        locale,
        path,
        stem: read(stem),
        texts: new Map(others.map((text) => [textKey(text.path), read(text)])),
      };
    });
  });
}
