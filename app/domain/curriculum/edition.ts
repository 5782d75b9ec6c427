import type { Locale } from "#app/i18n/locale.ts";

export const completionKinds = [
  "lessons",
  "lessons-or-session",
  "quiz",
  "session",
  "branch-plan",
  "individual-plan",
  "recognised",
] as const;
/**
 * What a module asks for before it is complete. `session`: to have come to a taught session of it. `recognised` asks for
 * nothing: it lets a trainer recognise what somebody learnt elsewhere, which then stands in for all the others.
 */
export type CompletionKind = (typeof completionKinds)[number];

/** `locale` is the language the lesson is in: the reader's, or English where it has not been translated. */
export type LessonOutline = {
  slug: string;
  /** SHA-256, in hex, of what the lesson is rendered from: a new one means that the lesson has changed. */
  hash: string;
  locale: Locale;
  title: string;
  summary: string;
  minutes: number;
  /** How many material changes it has had; a translation has as many as the English. */
  changes: number;
};

/** `passMark` in whole per cent; `questionCount`: how many an attempt asks, of a bank that may hold more. */
export type QuizOutline = { title: string; intro: string; passMark: number; questionCount: number };

/** A module in the reader's language. `position` counts from 1; `requires` are the slugs of what comes first. */
export type ModuleOutline = {
  slug: string;
  position: number;
  title: string;
  summary: string;
  covers: string[];
  optional: boolean;
  requires: string[];
  completion: CompletionKind[];
  lessons: LessonOutline[];
  quiz: QuizOutline | null;
};

/** The programme as one Edition has it, without the text of the lessons. */
export type EditionOutline = {
  id: string;
  number: number;
  publishedAt: Date;
  title: string;
  summary: string;
  modules: ModuleOutline[];
};
