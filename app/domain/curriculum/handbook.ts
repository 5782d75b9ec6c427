import type { CivilDate } from "#app/platform/civil-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { LawReview } from "./law-review.ts";

/** A piece of a lesson's text as it is printed: plain words, in the order in which they are read. */
export type HandbookPart =
  /** `level` is that of the lesson's own headings: 2 is the highest. */
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "quotation"; text: string }
  /** `boxes`: each item has a box to tick. */
  | { kind: "list"; numbered: boolean; boxes?: boolean; items: string[] }
  /** Room to write by hand. */
  | { kind: "blank"; label: string; lines: number }
  | { kind: "table"; head: string[]; rows: string[][] }
  /** A tip, a case, a statement of law with its sources, a plan for the moment it matters. */
  | { kind: "box"; title: string; parts: HandbookPart[] };

export type HandbookLesson = {
  title: string;
  summary: string;
  minutes: number;
  locale: Locale;
  outcomes: string[];
  parts: HandbookPart[];
};

/** A module as it is printed. `version` names exactly these texts of the Edition. */
export type Handbook = {
  module: { position: number; title: string; summary: string };
  edition: { number: number; publishedOn: CivilDate };
  version: string;
  lawReview: LawReview | null;
  lessons: HandbookLesson[];
  /** The entries of the glossary that the lessons explain, by the alphabet. */
  terms: { term: string; meaning: string; locale: Locale }[];
};

/** A job aid or a session kit as it is printed. */
export type Sheet = {
  title: string;
  summary: string;
  locale: Locale;
  parts: HandbookPart[];
  lawReview: LawReview | null;
};
