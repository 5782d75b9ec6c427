import type { LessonOutline } from "#app/domain/curriculum/edition.ts";
import type { LessonChange } from "#app/domain/curriculum/lesson.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import type { LessonDifference } from "./lesson-difference.ts";

/**
 * Something material has changed since the learner did the lesson, and they have not read it. `seen` is how many of its
 * changes they know; null while they have not done it. What is done stays done (design rule 1).
 */
export const isTopUpDue = ({ changes }: Pick<LessonOutline, "changes">, seen: number | null): boolean =>
  seen !== null && seen < changes;

/** What has changed in a lesson since the learner did it, or last read what had. */
export type ChangesPage = {
  module: string;
  lesson: { slug: string; title: string; locale: Locale };
  /** The day on which they did it; null while they have not. */
  doneOn: CivilDate | null;
  /** The author's sentences that they have not read; empty when nothing is due. */
  changes: LessonChange[];
  /** How many changes the lesson has had: those that reading this page makes known. */
  count: number;
  /** Null when nothing is due, and where no text is kept to compare with. */
  difference: LessonDifference | null;
};
