import type { Locale } from "#app/i18n/locale.ts";
import type { Fact } from "./fact.ts";
import type { LawReview } from "./law-review.ts";

export type PassageKind = "lesson" | "term" | "fact";

/** Where a fact comes from and how sure it is, in the reader's language. */
export type FactDetail = Pick<Fact, "status" | "checkedOn" | "reviewBy"> & {
  source: string;
  jurisdiction: string;
};

/** A piece of the course that a search can find. `locale` is its reader's language, `language` the one that it is in. */
export type Passage = {
  locale: Locale;
  kind: PassageKind;
  /** `lesson#anchor`, or the id of a term or of a fact. */
  address: string;
  position: number;
  moduleSlug: string | null;
  language: Locale;
  title: string;
  heading: string;
  text: string;
  detail: FactDetail | null;
};

/** Characters: longer than any question, shorter than a page pasted by mistake. */
export const SEARCH_MAX = 100;

/** The words that were asked for, accents and capitals folded as the index folds them. */
export const foldWords = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\p{Cc}/gu, " ")
    .toLowerCase()
    .slice(0, SEARCH_MAX)
    .trim();

/** A part of an excerpt; `hit` is one of the words that were asked for. */
export type ExcerptPart = { text: string; hit: boolean };

/** Two characters that no text of the course can hold stand around each hit. */
export const HIT_STARTS = "\u0002";
export const HIT_ENDS = "\u0003";

export const excerptParts = (headline: string): ExcerptPart[] =>
  headline.split(HIT_STARTS).flatMap((piece, i) => {
    const [hit = "", rest] = i === 0 ? ["", piece] : piece.split(HIT_ENDS);
    return [
      { text: hit, hit: true },
      { text: rest ?? "", hit: false },
    ].filter(({ text }) => text !== "");
  });

export type FoundPassage = Pick<
  Passage,
  "kind" | "address" | "moduleSlug" | "language" | "title" | "heading"
> & { excerpt: ExcerptPart[] };

/** The address of what was found. */
export function pathOf({
  kind,
  address,
  moduleSlug,
}: Pick<Passage, "kind" | "address" | "moduleSlug">): string {
  if (kind === "term") return `/glossary#${address}`;
  if (kind === "fact") return `/law#${address}`;
  return `/learn/${moduleSlug ?? ""}/${address}`;
}

/** A term of the glossary, with the same term in the other language where there is one. */
export type Term = { id: string; language: Locale; term: string; meaning: string; otherTerm: string | null };

export type FactReading = FactDetail & { id: string; language: Locale; statement: string };

/** All the law that an Edition states, and who reviewed it. */
export type LawReading = { facts: FactReading[]; lawReview: LawReview | null };
