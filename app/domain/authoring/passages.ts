import type { Fact } from "#app/domain/curriculum/fact.ts";
import { withoutEntities } from "#app/domain/curriculum/html-words.ts";
import type { Heading } from "#app/domain/curriculum/lesson.ts";
import type { Passage } from "#app/domain/curriculum/passage.ts";
import { type Locale, type LocalText, inLocale, locales } from "#app/i18n/locale.ts";
import type { Glossary } from "./document-schema.ts";
import { withoutMeanings } from "./explained-term.ts";

type LessonText = {
  slug: string;
  locale: Locale;
  title: string;
  summary: string;
  headings: readonly Heading[];
  html: string;
};
type LessonIn = { moduleSlug: string; position: number; version: LessonText };

/** The words of HTML that we have rendered ourselves: it has no comments, scripts or styles. */
export const plainText = (html: string): string =>
  withoutEntities(withoutMeanings(html).replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();

/** A lesson in its sections, each under the anchor of its heading; what stands before the first is the summary's. */
function sectionsOf({
  html,
  headings,
  summary,
}: LessonText): { anchor: string; heading: string; text: string }[] {
  const pieces = html.split(/(?=<h2[^>]*\sid=")/);
  const opening = pieces.find((piece) => !piece.startsWith("<h2")) ?? "";
  const sections = headings.flatMap(({ id, text: heading }) => {
    const piece = pieces.find((each) => each.startsWith("<h2") && each.includes(`id="${id}"`)) ?? "";
    const text = plainText(piece.replace(/^<h2[\s\S]*?<\/h2>/, ""));
    return piece === "" ? [] : [{ anchor: id, heading, text }];
  });
  return [{ anchor: "", heading: "", text: `${summary} ${plainText(opening)}`.trim() }, ...sections];
}

function lessonPassages(lessons: readonly LessonIn[], locale: Locale): Passage[] {
  return lessons
    .filter(({ version }) => version.locale === "en")
    .map((english) => {
      const own = lessons.find(
        ({ version }) => version.slug === english.version.slug && version.locale === locale,
      );
      return own ?? english;
    })
    .flatMap(({ moduleSlug, position, version }) =>
      sectionsOf(version).map(({ anchor, heading, text }) => ({
        locale,
        kind: "lesson" as const,
        address: anchor === "" ? version.slug : `${version.slug}#${anchor}`,
        position,
        moduleSlug,
        language: version.locale,
        title: version.title,
        heading,
        text,
        detail: null,
      })),
    );
}

const languageOf = (text: LocalText, locale: Locale): Locale => (text[locale] === undefined ? "en" : locale);

const termPassages = (glossary: Glossary, locale: Locale): Passage[] =>
  glossary.map(({ id, term, meaning }, i) => ({
    locale,
    kind: "term",
    address: id,
    position: i + 1,
    moduleSlug: null,
    language: languageOf(meaning, locale),
    title: inLocale(term, locale),
    heading: "",
    text: inLocale(meaning, locale),
    detail: null,
  }));

const factPassages = (facts: readonly Fact[], locale: Locale): Passage[] =>
  facts.map(({ id, statement, source, jurisdiction, status, checkedOn, reviewBy }, i) => ({
    locale,
    kind: "fact",
    address: id,
    position: i + 1,
    moduleSlug: null,
    language: languageOf(statement, locale),
    title: inLocale(source, locale),
    heading: "",
    text: inLocale(statement, locale),
    detail: {
      source: inLocale(source, locale),
      jurisdiction: inLocale(jurisdiction, locale),
      status,
      checkedOn,
      reviewBy,
    },
  }));

/** All that a search can find in an Edition, once for the readers of each language. */
export const passagesOf = (
  lessons: readonly LessonIn[],
  glossary: Glossary,
  facts: readonly Fact[],
): Passage[] =>
  locales.flatMap((locale) => [
    ...lessonPassages(lessons, locale),
    ...termPassages(glossary, locale),
    ...factPassages(facts, locale),
  ]);
