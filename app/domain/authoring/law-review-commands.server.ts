import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { civilDateOf, columnOf } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { requireComparison } from "./edition-list-queries.server.ts";
import { canRecordLawReview } from "./edition-policy.ts";
import { inEditionTurn } from "./edition-writing.server.ts";
import { type LawReviewNotice, NO_REVIEW } from "./law-review-desk.ts";
import { findSameLaw } from "./law-review-queries.server.ts";
import type { LawReviewForm } from "./law-review-schema.ts";

type Reviewed = Awaited<ReturnType<typeof requireReviewable>>;

function requireRecorder(viewer: Viewer): void {
  if (!canRecordLawReview(viewer)) throw new NamedError("forbidden");
}

/** One at a time: whoever comes second sees what the first did. */
async function requireReviewable(tx: Transaction, id: string) {
  const edition = isId(id)
    ? await tx.edition.findUnique({
        where: { id },
        select: { id: true, number: true, status: true, lawReview: true },
      })
    : null;
  if (!edition) throw new NamedError("not-found");
  if (edition.status === "draft") throw new NamedError("locked");
  return edition;
}

const versionOf = ({ lawReview }: Reviewed): string => lawReview?.recordedAt.toISOString() ?? NO_REVIEW;

const says = (
  row: NonNullable<Reviewed["lawReview"]>,
  asked: Pick<LawReviewForm, "reviewer" | "reviewedOn" | "note">,
): boolean =>
  row.reviewer === asked.reviewer &&
  row.note === asked.note &&
  civilDateOf(row.reviewedOn) === asked.reviewedOn;

type Deed = {
  viewer: Viewer;
  action: "edition.law-reviewed" | "edition.law-review-corrected" | "edition.law-review-withdrawn";
  edition: Reviewed;
  detail: Record<string, string | number>;
};

const record = (tx: Transaction, { viewer, action, edition, detail }: Deed): Promise<void> =>
  recordAuditEvent(tx, {
    actorId: viewer.id,
    action,
    subjectType: "edition",
    subjectId: edition.id,
    detail: { number: edition.number, ...detail },
  });

/**
 * Records who reviewed the law of a published Edition and when, or corrects what was recorded; learners read it at once.
 * Sent again it changes nothing. Throws forbidden, not-found, locked for a draft, and stale when the review is no longer
 * in the version that the form was filled in on.
 */
export async function recordLawReview(
  viewer: Viewer,
  id: string,
  { reviewer, reviewedOn, note, version }: LawReviewForm,
): Promise<LawReviewNotice> {
  requireRecorder(viewer);
  return inEditionTurn(async (tx): Promise<LawReviewNotice> => {
    const edition = await requireReviewable(tx, id);
    const before = edition.lawReview;
    const outcome = version === NO_REVIEW ? "recorded" : "corrected";
    if (before !== null && says(before, { reviewer, reviewedOn, note })) return outcome;
    if (versionOf(edition) !== version) throw new NamedError("stale");
    const review = {
      reviewer,
      note,
      reviewedOn: columnOf(reviewedOn),
      recordedById: viewer.id,
      recordedAt: now(),
    };
    await tx.editionLawReview.upsert({
      where: { editionId: id },
      create: { editionId: id, ...review },
      update: review,
    });
    const action = before === null ? "edition.law-reviewed" : "edition.law-review-corrected";
    await record(tx, { viewer, action, edition, detail: { on: reviewedOn } });
    return outcome;
  });
}

/** The review is outstanding again. Throws forbidden, not-found, locked for a draft, and stale. */
export async function withdrawLawReview(
  viewer: Viewer,
  id: string,
  version: string,
): Promise<LawReviewNotice> {
  requireRecorder(viewer);
  return inEditionTurn(async (tx): Promise<LawReviewNotice> => {
    const edition = await requireReviewable(tx, id);
    if (edition.lawReview === null || versionOf(edition) !== version) throw new NamedError("stale");
    await tx.editionLawReview.delete({ where: { editionId: id } });
    const detail = { on: civilDateOf(edition.lawReview.reviewedOn) };
    await record(tx, { viewer, action: "edition.law-review-withdrawn", edition, detail });
    return "withdrawn";
  });
}

/**
 * Lets the review of an earlier Edition stand for this one, which says the same law. Sent again it changes nothing.
 * Throws forbidden, not-found, locked for a draft, and stale when that Edition is no longer the one to take it from.
 */
export async function takeOverLawReview(viewer: Viewer, id: string, from: string): Promise<LawReviewNotice> {
  requireRecorder(viewer);
  // Published Editions never change, so that the comparison need not wait for the lock.
  const same = await findSameLaw(await requireComparison(viewer, id));
  return inEditionTurn(async (tx): Promise<LawReviewNotice> => {
    const edition = await requireReviewable(tx, id);
    const source = await tx.editionLawReview.findUnique({ where: { editionId: from } });
    if (same?.id !== from || source === null) throw new NamedError("stale");
    const { reviewer, reviewedOn, note } = source;
    const asked = { reviewer, reviewedOn: civilDateOf(reviewedOn), note };
    if (edition.lawReview !== null && says(edition.lawReview, asked)) return "takenOver";
    if (edition.lawReview !== null) throw new NamedError("stale");
    const review = { reviewer, reviewedOn, note, recordedById: viewer.id, recordedAt: now() };
    await tx.editionLawReview.create({ data: { editionId: id, ...review } });
    const detail = { on: asked.reviewedOn, from: same.number };
    await record(tx, { viewer, action: "edition.law-reviewed", edition, detail });
    return "takenOver";
  });
}
