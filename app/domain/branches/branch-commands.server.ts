import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction, isDuplicate } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canManageBranches } from "./branch-policy.ts";
import { type Branch, slugFor } from "./branch.ts";

/** Makes a branch; its address comes from its name. Throws `forbidden`, and `duplicate` for a name that is taken. */
export async function createBranch(viewer: Viewer, { name }: { name: string }): Promise<Branch> {
  if (!canManageBranches(viewer)) throw new NamedError("forbidden");
  const branch = { id: newId(), slug: slugFor(name), name };
  return inTransaction(async (tx) => {
    await refuseTakenName(tx, name, branch.id);
    await tx.branch.create({ data: { ...branch, createdAt: now() } });
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "branch.created",
      subjectType: "branch",
      subjectId: branch.id,
      branchId: branch.id,
    });
    return branch;
  }).catch((error: unknown) => {
    throw isDuplicate(error) ? new NamedError("duplicate") : error;
  });
}

type Renaming = { id: string; name: string; was: string };

/**
 * Renames a branch. Its address stays, so that no link breaks. Throws `forbidden`, `not-found`, `duplicate` for a name
 * that is taken, and `stale` when the name is no longer the one that the form showed.
 */
export async function renameBranch(viewer: Viewer, { id, name, was }: Renaming): Promise<void> {
  if (!canManageBranches(viewer)) throw new NamedError("forbidden");
  await inTransaction(async (tx) => {
    await refuseTakenName(tx, name, id);
    const { count } = await tx.branch.updateMany({ where: { id, name: was }, data: { name } });
    if (count === 0) {
      throw new NamedError((await tx.branch.findUnique({ where: { id } })) ? "stale" : "not-found");
    }
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "branch.renamed",
      subjectType: "branch",
      subjectId: id,
      branchId: id,
    });
  });
}

/** Two branches of one name, or of names that differ only in capitals, would be mistaken for each other. */
async function refuseTakenName(tx: Transaction, name: string, id: string): Promise<void> {
  const taken = await tx.branch.findFirst({
    where: { name: { equals: name, mode: "insensitive" }, id: { not: id } },
  });
  if (taken) throw new NamedError("duplicate");
}
