import type { EditionOutline, LessonOutline, ModuleOutline } from "./edition.ts";

export type Outcome = { id: string; text: string };
/** A heading of level two; `id` is its anchor in the lesson's HTML. */
export type Heading = { id: string; text: string };

/** A lesson as it is read, with where it stands. `html` is sanitised and complete. */
export type LessonReading = {
  edition: EditionOutline;
  module: ModuleOutline;
  lesson: LessonOutline & { outcomes: Outcome[]; headings: Heading[]; html: string };
};
