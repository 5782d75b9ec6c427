import type { LawReview } from "#app/domain/curriculum/law-review.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import { type ContentPath, readContentPath } from "./content-path.ts";
import type { Change } from "./edition-difference.ts";
import type { EditionComparison } from "./edition-list.ts";

/**
 * A review as whoever keeps it sees it. `note`: what was checked and what is left, empty for none. `recordedBy` is null
 * when the account is gone. `version` names exactly this record, for a form that corrects or withdraws it.
 */
export type RecordedLawReview = LawReview & {
  note: string;
  recordedBy: string | null;
  recordedOn: CivilDate;
  version: string;
};

/** The version of a review that is outstanding. */
export const NO_REVIEW = "";

/** `sameLawAs`: an earlier Edition that has been reviewed and says the same law; null once this one is reviewed. */
export type EditionView = EditionComparison & {
  lawReview: RecordedLawReview | null;
  sameLawAs: { id: string; number: number } | null;
  mayPublish: boolean;
  mayRecordReview: boolean;
};

export const lawReviewNotices = ["recorded", "corrected", "withdrawn", "takenOver"] as const;
export type LawReviewNotice = (typeof lawReviewNotices)[number];

/** Files that state no law: names, order, rules of completion. Of a quiz's file the questions are compared one by one. */
const WITHOUT_LAW: readonly ContentPath["kind"][] = ["union", "programme", "module", "quiz"];

/**
 * True unless it is certain that a change leaves the law of an Edition as it was. A lesson, a question or a page that
 * differs in one word counts: whether that word is law is for a person to say.
 */
export function mayTouchLaw({ kind, slug }: Pick<Change, "kind" | "slug">): boolean {
  if (kind === "template") return false;
  const file = kind === "document" ? readContentPath(slug) : null;
  return file === null || !WITHOUT_LAW.includes(file.kind);
}
