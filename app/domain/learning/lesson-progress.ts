import type { LawReview } from "#app/domain/curriculum/law-review.ts";
import type { LessonReading } from "#app/domain/curriculum/lesson.ts";
import type { LessonNote } from "./lesson-note.ts";
import type { ModuleState, WhatIsLeft } from "./module-progress.ts";
import type { ModuleName } from "./programme.ts";

/** Longest id of a block that is kept as a place. Ids are made from the headings' words. */
export const PLACE_MAX = 200;

type Neighbour = { slug: string; title: string };

/** The id of the element that holds the text. */
export const LESSON_TEXT = "lesson-text";

/** Where "go on reading" leads: the place is looked up then, since the lesson may have been read on elsewhere. */
export const placePath = (module: string, lesson: string): string => `/learn/${module}/${lesson}/place`;

/** Where a learner reads what has changed in a lesson since they did it. */
export const changesPath = (module: string, lesson: string): string => `/learn/${module}/${lesson}/changes`;

/** A lesson as its reader has it: the text, the lessons beside it, and their own mark and note. */
export type LessonPage = {
  module: ModuleName & { state: ModuleState; left: WhatIsLeft; hasQuiz: boolean };
  lesson: LessonReading["lesson"];
  lawReview: LawReview | null;
  /** Which lesson of the module it is, from 1. */
  number: number;
  of: number;
  previous: Neighbour | null;
  next: Neighbour | null;
  done: boolean;
  canUndo: boolean;
  /** It has changed materially since the reader did it, and they have not read how. */
  changed: boolean;
  note: LessonNote | null;
};

/** The same without its text, which a page holds once. */
export type LessonPageWithoutText = Omit<LessonPage, "lesson"> & {
  lesson: Omit<LessonPage["lesson"], "html">;
};
