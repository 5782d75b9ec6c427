import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type LessonAddress, requireOpenLesson } from "./lesson-progress-queries.server.ts";

/**
 * Notes that the learner has read what changed in a lesson that they had done. The mark, its date and the version that
 * was done stay as they are, and so does every completion (design rule 1). `shown` is how many changes the page had:
 * throws `stale` when the lesson has another number by now, so that nothing unread counts as read. Changes nothing where
 * nothing is due. Throws `not-found` and `locked`.
 */
export async function recordChangesRead(
  viewer: Viewer,
  address: LessonAddress,
  shown: number,
): Promise<void> {
  const { lesson } = await requireOpenLesson(viewer, address);
  if (shown !== lesson.changes) throw new NamedError("stale");
  await inTransaction(async (tx) => {
    const due = { doneAt: { not: null }, changesSeen: { lt: lesson.changes } };
    const { count } = await tx.lessonProgress.updateMany({
      where: { userId: viewer.id, lessonSlug: lesson.slug, ...due },
      data: { changesSeen: lesson.changes, seenHash: lesson.hash },
    });
    if (count === 0) return;
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "lesson.changes-read",
      subjectType: "user",
      subjectId: viewer.id,
      detail: { lesson: lesson.slug, changes: lesson.changes },
    });
  });
}
