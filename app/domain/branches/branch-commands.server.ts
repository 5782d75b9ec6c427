import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction, isDuplicate } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canManageBranches } from "./branch-policy.ts";
import { type Branch, type BranchDetails, branchKey, slugFor } from "./branch.ts";

/** The database refuses a second branch of a name, or of one that differs only in capitals. */
function refusingTakenNames(error: unknown): never {
  throw isDuplicate(error) ? new NamedError("duplicate") : error;
}

/** Makes a branch; its address comes from its name. Throws `forbidden`, and `duplicate` for a name that is taken. */
export async function createBranch(viewer: Viewer, { name, region }: BranchDetails): Promise<Branch> {
  if (!canManageBranches(viewer)) throw new NamedError("forbidden");
  const branch = { id: newId(), slug: slugFor(name), name };
  return inTransaction(async (tx) => {
    await tx.branch.create({ data: { ...branch, region, createdAt: now() } });
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "branch.created",
      subjectType: "branch",
      subjectId: branch.id,
      branchId: branch.id,
    });
    return branch;
  }).catch(refusingTakenNames);
}

type Change = BranchDetails & {
  id: string;
  /** `branchKey` of what the form was filled in on. */ shown: string;
};

/**
 * Gives a branch another name or region. Its address stays, so that no link breaks. Throws `forbidden`, `not-found`,
 * `duplicate` for a name that is taken, and `stale` when the branch is no longer what the form showed.
 */
export async function changeBranch(viewer: Viewer, { id, shown, name, region }: Change): Promise<void> {
  if (!canManageBranches(viewer)) throw new NamedError("forbidden");
  await inTransaction(async (tx) => {
    const before = await tx.branch.findUnique({ where: { id }, select: { name: true, region: true } });
    if (!before) throw new NamedError("not-found");
    if (branchKey(before) !== shown) throw new NamedError("stale");
    const { count } = await tx.branch.updateMany({ where: { id, ...before }, data: { name, region } });
    if (count === 0) throw new NamedError("stale");
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "branch.changed",
      subjectType: "branch",
      subjectId: id,
      branchId: id,
    });
  }).catch(refusingTakenNames);
}
