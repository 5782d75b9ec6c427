import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { lawReviewColumns, lawReviewOf } from "#app/domain/curriculum/law-review-queries.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { listChanges, requireComparison } from "./edition-list-queries.server.ts";
import type { EditionComparison } from "./edition-list.ts";
import { canEditCourse, canRecordLawReview } from "./edition-policy.ts";
import { type EditionView, type RecordedLawReview, mayTouchLaw } from "./law-review-desk.ts";

async function findRecorded(editionId: string): Promise<RecordedLawReview | null> {
  const row = await db().editionLawReview.findUnique({
    where: { editionId },
    select: {
      ...lawReviewColumns.select,
      note: true,
      recordedAt: true,
      recordedBy: { select: { name: true } },
    },
  });
  const review = lawReviewOf(row);
  return (
    row &&
    review && {
      ...review,
      note: row.note,
      recordedBy: row.recordedBy?.name ?? null,
      recordedOn: civilDateAt(row.recordedAt),
      version: row.recordedAt.toISOString(),
    }
  );
}

/**
 * The newest Edition before this one whose law was reviewed, when this one says the same law; null when it may not. One
 * statement, and another unless it is the one that the comparison is with.
 */
export async function findSameLaw({
  edition,
  before,
  changes,
}: EditionComparison): Promise<EditionView["sameLawAs"]> {
  const reviewed = await db().edition.findFirst({
    where: { status: "published", number: { lt: edition.number }, lawReview: { isNot: null } },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
  if (!reviewed) return null;
  const since = reviewed.id === before?.id ? changes : await listChanges(reviewed.id, edition.id);
  return since.some(mayTouchLaw) ? null : reviewed;
}

/** An Edition, what it changes, and where the review of its law stands. Five statements at most. Throws forbidden and not-found. */
export async function requireEditionView(viewer: Viewer, id: string): Promise<EditionView> {
  const comparison = await requireComparison(viewer, id);
  const isDraft = comparison.edition.state === "draft";
  const mayRecordReview = canRecordLawReview(viewer) && !isDraft;
  const lawReview = isDraft ? null : await findRecorded(id);
  return {
    ...comparison,
    lawReview,
    sameLawAs: mayRecordReview && lawReview === null ? await findSameLaw(comparison) : null,
    mayPublish: canEditCourse(viewer) && isDraft,
    mayRecordReview,
  };
}
