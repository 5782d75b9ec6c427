import type { CivilDate } from "#app/platform/civil-date.ts";
import type { Change } from "./edition-difference.ts";

/** Learners read the current one; the published ones before it are past; a draft waits to be published. */
export type EditionState = "draft" | "current" | "past";

export type EditionSummary = {
  id: string;
  number: number;
  state: EditionState;
  createdOn: CivilDate;
  publishedOn: CivilDate | null;
  /** The day on which its law was reviewed; null while that is outstanding. */
  lawReviewedOn: CivilDate | null;
  modules: number;
  lessons: number;
  questions: number;
};

/** `before` is what the Edition is compared with; null for the first, which is all new. */
export type EditionComparison = {
  edition: EditionSummary;
  before: { id: string; number: number } | null;
  changes: Change[];
};
