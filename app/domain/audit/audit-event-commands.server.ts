import type { Transaction } from "#app/platform/database.server.ts";
import { now } from "#app/platform/clock.ts";
import { newId } from "#app/platform/identifier.ts";

export type AuditEntry = {
  /** Null for what the program does by itself at start-up. */
  actorId: string | null;
  /** noun.verb, such as `attempt.submitted`. */
  action: string;
  subjectType: string;
  subjectId: string;
  branchId?: string | null;
  /** Ids, numbers and codes only: never a name, an address or prose (UK GDPR Art 5(1)(c)). */
  detail?: Record<string, string | number | boolean | null>;
};

/** Records what was done, in the transaction that does it. */
export async function recordAuditEvent(
  tx: Pick<Transaction, "auditEvent">,
  entry: AuditEntry,
): Promise<void> {
  await tx.auditEvent.create({ data: { id: newId(), at: now(), ...entry } });
}
