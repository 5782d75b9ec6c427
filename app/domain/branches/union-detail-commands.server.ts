import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction, isDuplicate } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canSayUnionDetails } from "./branch-policy.ts";
import { type DetailEdit, outcomeOf } from "./union-detail.ts";

type Row = { id: string; value: string; version: number };

/** Writes one value over the version it was read at. A cleared detail keeps its row, so that versions never repeat. */
async function write(tx: Transaction, id: string, value: string, current: Row | undefined): Promise<void> {
  const updatedAt = now();
  if (!current) {
    await tx.unionDetail.create({ data: { id, value, updatedAt } });
    return;
  }
  const { count } = await tx.unionDetail.updateMany({
    where: { id, version: current.version },
    data: { value, version: current.version + 1, updatedAt },
  });
  if (count === 0) throw new NamedError("stale");
}

/**
 * Saves the details whose box was changed; an empty one clears its detail. All or none: when somebody else has changed
 * one of them meanwhile nothing is saved, and the ids of those in conflict come back.
 * Throws `forbidden`, and `stale` when another save was quicker by a moment.
 */
export async function saveUnionDetails(viewer: Viewer, edits: readonly DetailEdit[]): Promise<string[]> {
  if (!canSayUnionDetails(viewer)) throw new NamedError("forbidden");
  return inTransaction(async (tx) => {
    const rows = await tx.unionDetail.findMany({ where: { id: { in: edits.map(({ id }) => id) } } });
    const judged = edits.map((edit) => {
      const current = rows.find(({ id }) => id === edit.id);
      return { ...edit, current, outcome: outcomeOf(edit, current?.value ?? "") };
    });
    const conflicts = judged.filter(({ outcome }) => outcome === "conflict").map(({ id }) => id);
    if (conflicts.length > 0) return conflicts;
    for (const { id, typed, current } of judged.filter(({ outcome }) => outcome === "save")) {
      await write(tx, id, typed, current);
      await recordAuditEvent(tx, {
        actorId: viewer.id,
        action: typed === "" ? "union-detail.cleared" : "union-detail.saved",
        subjectType: "union-detail",
        subjectId: id,
      });
    }
    return [];
  }).catch((error: unknown) => {
    throw isDuplicate(error) ? new NamedError("stale") : error;
  });
}
