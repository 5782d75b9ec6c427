import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db, inTransaction, isDuplicate } from "#app/platform/database.server.ts";
import { isId, newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { createLink } from "./one-time-link-commands.server.ts";
import { linkPath } from "./one-time-link.ts";
import { canManagePeople } from "./user-policy.ts";
import { type RoleChoice, detailsKey, grantsOf } from "./user.ts";
import type { Viewer } from "./viewer.ts";

export type Person = { name: string; email: string; membershipNumber: string };

/** Throws `not-found` for a branch that does not exist. */
export async function requireBranchId(tx: Transaction, branchId: string | null): Promise<void> {
  if (branchId === null) return;
  const branch = isId(branchId) ? await tx.branch.findUnique({ where: { id: branchId } }) : null;
  if (!branch) throw new NamedError("not-found");
}

/**
 * Runs a write of a person's address and number. Where another person has one of them, throws `duplicate` with
 * `field`: "email" or "membershipNumber".
 */
export async function refusingDuplicates<T>(
  { email }: Pick<Person, "email">,
  write: () => Promise<T>,
  userId?: string,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const sameEmail = await db().user.findUnique({ where: { email }, select: { id: true } });
    const field = sameEmail && sameEmail.id !== userId ? "email" : "membershipNumber";
    throw new NamedError("duplicate", { field });
  }
}

/**
 * Invites a person with their roles. Gives their id and the path of the invitation, which is shown once.
 * Throws `forbidden`, `not-found` (branch), and `duplicate` with the field.
 */
export async function invitePerson(
  viewer: Viewer,
  { roles, branchId, ...person }: Person & RoleChoice & { locale: Locale },
): Promise<{ id: string; path: string }> {
  if (!canManagePeople(viewer)) throw new NamedError("forbidden");
  const id = newId();
  const createdAt = now();
  const grants = grantsOf({ roles, branchId }).map((grant) => ({ ...grant, id: newId(), createdAt }));
  return refusingDuplicates(person, () =>
    inTransaction(async (tx) => {
      await requireBranchId(tx, branchId);
      await tx.user.create({ data: { ...person, id, createdAt } });
      await tx.roleAssignment.createMany({ data: grants.map((grant) => ({ ...grant, userId: id })) });
      await recordAuditEvent(tx, {
        actorId: viewer.id,
        action: "user.invited",
        subjectType: "user",
        subjectId: id,
        branchId,
        detail: { roles: roles.join(" ") },
      });
      const token = await createLink(tx, { purpose: "invitation", userId: id, actorId: viewer.id });
      return { id, path: linkPath("invitation", token) };
    }),
  );
}

type Correction = Person & {
  id: string;
  /** `detailsKey` of what the form was filled in on. */
  shown: string;
};

/**
 * Puts a person's name, address or number right. Throws `forbidden`, `not-found`, `duplicate` with the field, and
 * `stale` when they are no longer those shown.
 */
export async function correctPerson(viewer: Viewer, { id, shown, ...person }: Correction): Promise<void> {
  if (!canManagePeople(viewer)) throw new NamedError("forbidden");
  await refusingDuplicates(
    person,
    () =>
      inTransaction(async (tx) => {
        const current = await tx.user.findUnique({ where: { id } });
        if (!current) throw new NamedError("not-found");
        const { name, email, membershipNumber } = current;
        const before = { name, email, membershipNumber };
        if (detailsKey({ ...before, membershipNumber: membershipNumber ?? "" }) !== shown) {
          throw new NamedError("stale");
        }
        const { count } = await tx.user.updateMany({ where: { id, ...before }, data: person });
        if (count === 0) throw new NamedError("stale");
        await recordAuditEvent(tx, {
          actorId: viewer.id,
          action: "user.corrected",
          subjectType: "user",
          subjectId: id,
        });
      }),
    id,
  );
}

/** Keeps the language in which a person reads. */
export async function chooseLocale(viewer: Viewer, locale: Locale): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.user.update({ where: { id: viewer.id }, data: { locale } });
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "user.locale-chosen",
      subjectType: "user",
      subjectId: viewer.id,
      detail: { locale },
    });
  });
}
