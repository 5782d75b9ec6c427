import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction, isDuplicate } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { requireBranchId } from "./user-commands.server.ts";
import { canLoseAdministrator, canManagePeople } from "./user-policy.ts";
import { type RoleChoice, type RoleGrant, grantKey, grantsKey, grantsOf } from "./user.ts";
import type { Viewer } from "./viewer.ts";

type RoleChange = RoleChoice & {
  userId: string;
  /** `grantsKey` of the roles that the form was filled in on. */
  shown: string;
};

/** Locks the administrators, so that two who dismiss each other at once do not leave the union with none. */
async function listActiveAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    SELECT r."userId" FROM "RoleAssignment" r JOIN "User" u ON u."id" = r."userId"
    WHERE r."role" = 'administrator' AND u."passwordHash" IS NOT NULL FOR UPDATE OF r`;
  return rows.map(({ userId }) => userId);
}

async function replaceGrants(
  tx: Transaction,
  userId: string,
  from: (RoleGrant & { id: string })[],
  to: RoleGrant[],
) {
  const kept = new Set(to.map(grantKey));
  const had = new Set(from.map(grantKey));
  const gone = from.filter((grant) => !kept.has(grantKey(grant))).map(({ id }) => id);
  const added = to.filter((grant) => !had.has(grantKey(grant)));
  await tx.roleAssignment.deleteMany({ where: { id: { in: gone } } });
  await tx.roleAssignment.createMany({
    data: added.map((grant) => ({ ...grant, id: newId(), userId, createdAt: now() })),
  });
}

/**
 * Gives a person exactly these roles, those of a branch in this branch. Throws `forbidden`, `not-found` (person or
 * branch), `stale` when the roles are no longer those shown, and `locked` when the union would be left without an
 * administrator who can sign in.
 */
export async function changeRoles(viewer: Viewer, { userId, shown, ...choice }: RoleChange): Promise<void> {
  if (!canManagePeople(viewer)) throw new NamedError("forbidden");
  const wanted = grantsOf(choice);
  await inTransaction(async (tx) => {
    const administrators = await listActiveAdministrators(tx);
    const user = await tx.user.findUnique({ where: { id: userId }, select: { roles: true } });
    if (!user) throw new NamedError("not-found");
    await requireBranchId(tx, choice.branchId);
    if (grantsKey(user.roles) !== shown) throw new NamedError("stale");
    const stays = choice.roles.includes("administrator");
    const dismissed = administrators.includes(userId) && !stays;
    if (dismissed && !canLoseAdministrator(administrators, userId)) throw new NamedError("locked");
    await replaceGrants(tx, userId, user.roles, wanted);
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "user.roles-changed",
      subjectType: "user",
      subjectId: userId,
      branchId: choice.branchId,
      detail: { from: shown, to: grantsKey(wanted) },
    });
  }).catch((error: unknown) => {
    throw isDuplicate(error) ? new NamedError("stale") : error;
  });
}
