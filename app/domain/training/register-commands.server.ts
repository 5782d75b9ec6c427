import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordEvidence, withdrawSession } from "#app/domain/learning/evidence-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { takeSession } from "./training-session-commands.server.ts";

type Register = { id: string; version: number; attended: readonly string[] };

/** Who may stand in a register: whoever belongs to the branch now, and whoever stands in it already. */
async function refuseStrangers(
  tx: Transaction,
  { branchId, sessionId }: { branchId: string; sessionId: string },
  attended: readonly string[],
): Promise<void> {
  const known = await tx.user.count({
    where: {
      id: { in: [...attended] },
      OR: [{ roles: { some: { branchId } } }, { attendances: { some: { sessionId } } }],
    },
  });
  if (known !== attended.length) throw new NamedError("invalid");
}

/**
 * Keeps the register of a session: exactly these people came. Each gets the evidence that completes the module where
 * that was all that was left; somebody taken off loses the evidence, never a completion. May be put right as often as
 * needed. Throws `locked` before the session has begun or when it is cancelled, `stale` when the register has changed
 * since it was shown, `invalid` for somebody who is not of the branch, `forbidden`, `not-found`.
 */
export async function keepRegister(viewer: Viewer, { id, version, attended }: Register): Promise<void> {
  await inTransaction(async (tx) => {
    const session = await takeSession(tx, viewer, id);
    if (session.cancelledAt !== null || session.startsAt > now()) throw new NamedError("locked");
    await refuseStrangers(tx, { branchId: session.branchId, sessionId: id }, attended);
    const recordedAt = now();
    const { count } = await tx.trainingSession.updateMany({
      where: { id, version },
      data: { registerKeptAt: recordedAt, version: { increment: 1 } },
    });
    if (count === 0) throw new NamedError("stale");
    const rows = await tx.attendance.findMany({ where: { sessionId: id }, select: { userId: true } });
    const before = rows.map(({ userId }) => userId);
    const added = attended.filter((userId) => !before.includes(userId));
    const removed = before.filter((userId) => !attended.includes(userId));
    await tx.attendance.deleteMany({ where: { sessionId: id, userId: { in: removed } } });
    await tx.attendance.createMany({
      data: added.map((userId) => ({ sessionId: id, userId, recordedAt })),
    });
    // In one order, so that two registers that share people do not wait for each other.
    for (const userId of [...added, ...removed].sort()) {
      if (removed.includes(userId)) {
        await withdrawSession(tx, { userId, reference: id, withdrawnBy: viewer.id });
      } else {
        const evidence = { kind: "session", reference: id, module: session.moduleSlug } as const;
        await recordEvidence(tx, { userId, ...evidence, at: session.endsAt, recordedBy: viewer.id });
      }
    }
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "register.kept",
      subjectType: "training-session",
      subjectId: id,
      branchId: session.branchId,
      detail: { attended: attended.length, added: added.length, removed: removed.length },
    });
  });
}
