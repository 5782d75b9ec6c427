import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { isPlaceIn } from "#app/domain/curriculum/reading-place.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db, inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { completeWhatIsMet, takeTurn } from "./completion-commands.server.ts";
import { type LessonAddress, requireOpenLesson } from "./lesson-progress-queries.server.ts";

const auditOf = (viewer: Viewer, action: "lesson.done" | "lesson.undone", lesson: string) => ({
  actorId: viewer.id,
  action,
  subjectType: "user",
  subjectId: viewer.id,
  detail: { lesson },
});

/**
 * Marks a lesson as done, on the version that is current, by the learner's own act; completes the module when that
 * was all that was left. Again changes nothing. Throws `not-found` and `locked`.
 */
export async function recordLessonDone(viewer: Viewer, address: LessonAddress): Promise<void> {
  const { edition, lesson } = await requireOpenLesson(viewer, address);
  const at = now();
  const done = { visitedAt: at, doneAt: at, doneHash: lesson.hash, changesSeen: lesson.changes };
  await inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    const key = { userId: viewer.id, lessonSlug: lesson.slug };
    const marked = await tx.lessonProgress.updateMany({ where: { ...key, doneAt: null }, data: done });
    const created = await tx.lessonProgress.createMany({ data: [{ ...key, ...done }], skipDuplicates: true });
    if (marked.count + created.count === 0) return;
    await recordAuditEvent(tx, auditOf(viewer, "lesson.done", lesson.slug));
    await completeWhatIsMet(tx, viewer.id, edition);
  });
}

/**
 * Takes the mark off a lesson, as long as its module is not complete: a completion is frozen (design rule 1).
 * Throws `stale` when the module has been completed meanwhile, `not-found` and `locked`.
 */
export async function recordLessonNotDone(viewer: Viewer, address: LessonAddress): Promise<void> {
  const { module, lesson } = await requireOpenLesson(viewer, address);
  await inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    await refuseWhenComplete(tx, viewer.id, module.slug);
    const { count } = await tx.lessonProgress.updateMany({
      where: { userId: viewer.id, lessonSlug: lesson.slug, doneAt: { not: null } },
      data: { visitedAt: now(), doneAt: null, doneHash: null, changesSeen: 0, seenHash: null },
    });
    if (count > 0) await recordAuditEvent(tx, auditOf(viewer, "lesson.undone", lesson.slug));
  });
}

async function refuseWhenComplete(tx: Transaction, userId: string, moduleSlug: string): Promise<void> {
  const key = { userId_moduleSlug: { userId, moduleSlug } };
  const completion = await tx.completion.findUnique({ where: key, select: { userId: true } });
  if (completion) throw new NamedError("stale");
}

/**
 * Keeps the block that a reader has got to, for their own next visit. Not an audit event: a line in the audit for
 * each paragraph read would watch people, and nobody else is ever shown the place (UK GDPR Art 5(1)(c)).
 * Throws `invalid` for a block that the lesson does not have, `not-found` and `locked`.
 */
export async function recordPlace(viewer: Viewer, address: LessonAddress, place: string): Promise<void> {
  const { lesson } = await requireOpenLesson(viewer, address);
  if (!isPlaceIn(lesson.html, place)) throw new NamedError("invalid");
  const kept = { place, visitedAt: now() };
  const key = { userId: viewer.id, lessonSlug: lesson.slug };
  await db().lessonProgress.upsert({
    where: { userId_lessonSlug: key },
    create: { ...key, ...kept },
    update: kept,
  });
}
