import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { findCurrentEditionId, outlineOf } from "#app/domain/curriculum/edition-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { completeAsRecorded, takeTurn } from "./completion-commands.server.ts";
import { type PlanKind, RECOGNISED, SESSION } from "./evidence.ts";

/**
 * `reference` is the id of what bears it out: the plan; the session, with the module it taught and when it ended; or the
 * recognition, with the module and the day it counts from.
 */
export type EvidenceEntry = { userId: string; reference: string } & (
  | { kind: PlanKind }
  | { kind: typeof SESSION | typeof RECOGNISED; module: string; at: Date; recordedBy: string }
);

/**
 * Records that a learner did something elsewhere that counts towards a module, and completes the module if that was
 * all that was left. Once for each kind and reference; again changes nothing. Part of the caller's transaction.
 */
export async function recordEvidence(tx: Transaction, entry: EvidenceEntry): Promise<void> {
  const { userId, kind, reference } = entry;
  const isOfModule = entry.kind === SESSION || entry.kind === RECOGNISED;
  await takeTurn(tx, userId);
  const recordedAt = now();
  const happened = isOfModule
    ? { moduleSlug: entry.module, happenedAt: entry.at }
    : { happenedAt: recordedAt };
  const { count } = await tx.evidence.createMany({
    data: [{ userId, kind, reference, recordedAt, ...happened }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await recordAuditEvent(tx, {
    actorId: isOfModule ? entry.recordedBy : userId,
    action: "evidence.recorded",
    subjectType: "user",
    subjectId: userId,
    detail: { kind, reference },
  });
  // Asked on the transaction's own connection: a second one for each writer would drain the pool.
  const editionId = await findCurrentEditionId(tx);
  if (editionId !== null) await completeAsRecorded(tx, userId, await outlineOf(editionId, "en"));
}

/**
 * Takes back what a register said by mistake. A completion that it brought about stays: it is frozen (design rule 1).
 * Part of the caller's transaction.
 */
export async function withdrawSession(
  tx: Transaction,
  { userId, reference, withdrawnBy }: { userId: string; reference: string; withdrawnBy: string },
): Promise<void> {
  await takeTurn(tx, userId);
  const { count } = await tx.evidence.deleteMany({ where: { userId, kind: SESSION, reference } });
  if (count === 0) return;
  await recordAuditEvent(tx, {
    actorId: withdrawnBy,
    action: "evidence.withdrawn",
    subjectType: "user",
    subjectId: userId,
    detail: { kind: SESSION, reference },
  });
}
