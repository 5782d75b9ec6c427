import type { CivilDate } from "#app/platform/civil-date.ts";

/** Characters. The database holds to the same (EditionLawReview_reviewer_named, EditionLawReview_note_length). */
export const REVIEWER_MAX = 200;
export const REVIEW_NOTE_MAX = 1000;

/** A day before this one is taken for a slip of the keyboard (EditionLawReview_reviewed_since_2020). */
export const EARLIEST_REVIEW: CivilDate = "2020-01-01";

/**
 * What a learner reads of it: on which day the law of an Edition was reviewed for the union, and by whom, with their
 * office. Null stands for a review that is outstanding.
 */
export type LawReview = { reviewer: string; on: CivilDate };
