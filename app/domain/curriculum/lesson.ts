import type { CivilDate } from "#app/platform/civil-date.ts";
import type { EditionOutline, LessonOutline, ModuleOutline } from "./edition.ts";

export type Outcome = { id: string; text: string };
/** A heading of level two; `id` is its anchor in the lesson's HTML. */
export type Heading = { id: string; text: string };

/**
 * What changed in a lesson so that whoever has done it is told: the day from which it holds, and the author's sentence.
 * A lesson has a list of them, newest last.
 */
export type LessonChange = { on: CivilDate; text: string };

/** A lesson as it is read, with where it stands. `html` is sanitised and complete. */
export type LessonReading = {
  edition: EditionOutline;
  module: ModuleOutline;
  lesson: LessonOutline & { outcomes: Outcome[]; headings: Heading[]; html: string };
};
