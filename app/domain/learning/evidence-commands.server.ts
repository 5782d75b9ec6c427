import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { findCurrentEditionId, outlineOf } from "#app/domain/curriculum/edition-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { completeWhatIsMet, takeTurn } from "./completion-commands.server.ts";
import type { EvidenceKind } from "./evidence.ts";

export type EvidenceEntry = {
  userId: string;
  kind: EvidenceKind;
  /** The id of what bears it out, such as a plan. */
  reference: string;
};

/**
 * Records that a learner did something elsewhere that counts towards a module, and completes the module if that was
 * all that was left. Once for each kind and reference; again changes nothing. Part of the caller's transaction.
 */
export async function recordEvidence(
  tx: Transaction,
  { userId, kind, reference }: EvidenceEntry,
): Promise<void> {
  await takeTurn(tx, userId);
  const { count } = await tx.evidence.createMany({
    data: [{ userId, kind, reference, recordedAt: now() }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await recordAuditEvent(tx, {
    actorId: userId,
    action: "evidence.recorded",
    subjectType: "user",
    subjectId: userId,
    detail: { kind, reference },
  });
  // Asked on the transaction's own connection: a second one for each writer would drain the pool.
  const editionId = await findCurrentEditionId(tx);
  if (editionId !== null) await completeWhatIsMet(tx, userId, await outlineOf(editionId, "en"));
}
