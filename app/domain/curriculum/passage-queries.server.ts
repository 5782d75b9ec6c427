import { z } from "zod";
import { type Locale, isLocale, locales } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { factStatuses } from "./fact.ts";
import { lawReviewColumns, lawReviewOf } from "./law-review-queries.server.ts";
import {
  type FoundPassage,
  HIT_ENDS,
  HIT_STARTS,
  type LawReading,
  type PassageKind,
  type Term,
  excerptParts,
  foldWords,
} from "./passage.ts";

const MOST_FOUND = 40;
const MARKS = `StartSel=${HIT_STARTS}, StopSel=${HIT_ENDS}, MaxWords=32, MinWords=16, MaxFragments=1`;

type FoundRow = {
  kind: PassageKind;
  address: string;
  moduleSlug: string | null;
  language: string;
  title: string;
  heading: string;
  excerpt: string;
};

const languageOf = (language: string): Locale => (isLocale(language) ? language : "en");

/**
 * What an Edition has on these words, the best first, at most 40. English words are found by their stem, Welsh ones as
 * they are; "words in quotation marks" together, -word not; one word alone also by its beginning. One statement, and
 * none for nothing.
 */
export async function findPassages(
  editionId: string,
  locale: Locale,
  asked: string,
): Promise<FoundPassage[]> {
  const words = foldWords(asked);
  if (words === "") return [];
  const beginning = /^[a-z0-9]{3,}$/.test(words) ? `${words}:*` : "";
  const rows = await db().$queryRaw<FoundRow[]>`
    SELECT p.kind, p.address, p."moduleSlug", p.language, p.title, p.heading,
           ts_headline(d.dictionary, p.text, d.query, ${MARKS}) AS excerpt
      FROM (SELECT language, dictionary,
                   websearch_to_tsquery(dictionary, ${words}) || to_tsquery('simple', ${beginning}) AS query
              FROM (VALUES ('en', 'english'::regconfig), ('cy', 'simple'::regconfig)) AS known (language, dictionary)) AS d
      JOIN "Passage" p ON p.language = d.language
       AND passage_words(p.language, p.title || ' ' || p.heading, p.text) @@ d.query
     WHERE p."editionId" = ${editionId}::uuid AND p.locale = ${locale}
     ORDER BY ts_rank(passage_words(p.language, p.title || ' ' || p.heading, p.text), d.query) DESC, p.kind, p.position
     LIMIT ${MOST_FOUND}`;
  return rows.map(({ excerpt, language, ...row }) => ({
    ...row,
    language: languageOf(language),
    excerpt: excerptParts(excerpt),
  }));
}

/** The passages of one kind in the current Edition, in the order of their files, and who reviewed its law. One statement. */
async function listPassages(kind: PassageKind, wanted: readonly Locale[]) {
  const edition = await db().edition.findFirst({
    where: { status: "published" },
    orderBy: { number: "desc" },
    relationLoadStrategy: "join",
    select: {
      lawReview: lawReviewColumns,
      passages: {
        where: { kind, locale: { in: [...wanted] } },
        orderBy: { position: "asc" },
        select: { address: true, locale: true, language: true, title: true, text: true, detail: true },
      },
    },
  });
  return { passages: edition?.passages ?? [], lawReview: lawReviewOf(edition?.lawReview) };
}

/** The glossary of the current Edition, by the alphabet of the reader's language. One statement. */
export async function listTerms(locale: Locale): Promise<Term[]> {
  const { passages } = await listPassages("term", locales);
  return passages
    .filter((passage) => passage.locale === locale)
    .map(({ address, language, title, text }) => {
      const other = passages.find((passage) => passage.address === address && passage.locale !== locale);
      const otherTerm = other && other.title !== title ? other.title : null;
      return { id: address, language: languageOf(language), term: title, meaning: text, otherTerm };
    })
    .sort((a, b) => a.term.localeCompare(b.term, locale));
}

const storedDetail = z.object({
  source: z.string(),
  jurisdiction: z.string(),
  status: z.enum(factStatuses),
  checkedOn: z.string(),
  reviewBy: z.string(),
});

/** The facts of the current Edition, in the order of its files, and who reviewed them. One statement. */
export async function readLaw(locale: Locale): Promise<LawReading> {
  const { passages, lawReview } = await listPassages("fact", [locale]);
  const facts = passages.map(({ address, language, text, detail }) => ({
    id: address,
    language: languageOf(language),
    statement: text,
    ...storedDetail.parse(detail),
  }));
  return { facts, lawReview };
}
