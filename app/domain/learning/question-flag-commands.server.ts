import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type AttemptAddress, requireOwnAttempt } from "./attempt-queries.server.ts";
import { canAnswerFlags } from "./learning-policy.ts";

type FlagInput = { position: number; text: string };

/**
 * Tells the trainers what is wrong with a question of a submitted attempt of the viewer's own; once more replaces what
 * was told before and opens it again. Not an audit event: trainers read what was said and not who said it, and a log
 * would tell. Throws `not-found`.
 */
export const flagQuestion = (
  viewer: Viewer,
  address: AttemptAddress,
  { position, text }: FlagInput,
): Promise<void> =>
  inTransaction(async (tx) => {
    const attempt = await requireOwnAttempt(viewer.id, address, tx);
    const question = attempt.questions.find((each) => each.position === position);
    if (!question || attempt.submittedAt === null) throw new NamedError("not-found");
    const own = { userId: viewer.id, questionHash: question.hash };
    const open = { text, flaggedAt: now(), closedAt: null, closedById: null, reply: null };
    await tx.questionFlag.upsert({
      where: { userId_questionHash: own },
      create: { ...own, moduleSlug: address.module, ...open },
      update: open,
    });
  });

/**
 * Answers everything that is open about one version of a question; who flagged it reads the reply at their result.
 * Throws `forbidden`, and `not-found` where nothing is open.
 */
export async function closeFlags(
  viewer: Viewer,
  { question: questionHash, reply }: { question: string; reply: string },
): Promise<void> {
  if (!canAnswerFlags(viewer)) throw new NamedError("forbidden");
  await inTransaction(async (tx) => {
    const { count } = await tx.questionFlag.updateMany({
      where: { questionHash, closedAt: null },
      data: { closedAt: now(), closedById: viewer.id, reply },
    });
    if (count === 0) throw new NamedError("not-found");
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "question-flags.closed",
      subjectType: "question",
      subjectId: questionHash,
      detail: { flags: count },
    });
  });
}
