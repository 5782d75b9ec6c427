import { civilDateOf } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import type { LawReview } from "./law-review.ts";

/** What a query selects of an Edition's review to say it to a learner. */
export const lawReviewColumns = { select: { reviewer: true, reviewedOn: true } } as const;

export const lawReviewOf = (
  row: { reviewer: string; reviewedOn: Date } | null | undefined,
): LawReview | null => (row ? { reviewer: row.reviewer, on: civilDateOf(row.reviewedOn) } : null);

/** Who reviewed the law of an Edition; null while that is outstanding. One statement, never remembered. */
export const findLawReview = async (editionId: string): Promise<LawReview | null> =>
  lawReviewOf(await db().editionLawReview.findUnique({ where: { editionId }, ...lawReviewColumns }));
