import type { Locale } from "#app/i18n/locale.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";

/** Characters. The database holds to the same (LessonNote_says_something). */
export const NOTE_MAX = 5000;

/** The id of the note at the foot of its lesson. */
export const NOTE = "my-notes";

/** What a learner wrote beside a lesson, in the version that they see, and the day it was saved. */
export type LessonNote = { text: string; version: number; on: CivilDate };

/** Where the note of a lesson is saved, and where one goes on from what could not be. */
export const notePath = (lesson: string): string => `/notes/${lesson}`;

export type NotedLesson = {
  lesson: string;
  title: string;
  /** The language that the title is in. */ locale: Locale;
  note: LessonNote;
};

/** All that a learner has written, in the order of the programme. */
export type NotesPage = {
  modules: { slug: string; position: number; title: string; lessons: NotedLesson[] }[];
  /** Beside lessons that the current Edition no longer has. */
  others: { lesson: string; note: LessonNote }[];
};

/** What the form of a note is about. `note` is null before anything is saved. */
export type NotePage = {
  module: string;
  lesson: string;
  title: string;
  locale: Locale;
  note: LessonNote | null;
};
