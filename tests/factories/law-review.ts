import { columnOf } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";

type LawReviewWish = { editionId: string; reviewer?: string; on?: string; note?: string };

/** Records that the law of a published Edition has been reviewed; gives the version that a form names. */
export async function createLawReview({
  editionId,
  reviewer = "Sian Example, Legal Officer",
  on = "2026-11-20",
  note = "",
}: LawReviewWish): Promise<string> {
  const recordedAt = now();
  await db().editionLawReview.create({
    data: { editionId, reviewer, reviewedOn: columnOf(on), note, recordedAt },
  });
  return recordedAt.toISOString();
}
