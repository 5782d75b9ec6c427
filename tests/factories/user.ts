import type { Role, Viewer } from "#app/domain/accounts/viewer.ts";
import { startSession } from "#app/domain/accounts/session.server.ts";
import { viewerColumns, viewerOf } from "#app/domain/accounts/viewer-row.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "./branch.ts";

/** The password of every invented person, and its hash, made once because making one takes its time. */
export const PASSWORD = "correct horse battery staple";
const PASSWORD_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$tBO3EQLQ9lnm9PcMze2dcw$pHtc2i6LD20cOs/gvEulwerzMUx3wXyKI+33aVaTzWI";

export type UserFixture = Viewer & { membershipNumber: string; branchId: string | null };

type UserWishes = {
  name?: string;
  email?: string;
  membershipNumber?: string;
  locale?: Locale;
  /** Default: a rep. A rep or a lead without a branch gets a new one, the same for both. */
  roles?: readonly { role: Role; branchId?: string }[];
  /** True for a person who has not accepted the invitation and has no password. */
  invited?: boolean;
};

/** An invented person with their roles; `branchId` is the branch of the first role that has one. */
export async function createUser(wishes: UserWishes = {}): Promise<UserFixture> {
  const { roles = [{ role: "rep" }], locale = "en", invited = false } = wishes;
  const id = newId();
  const tail = id.slice(-8);
  const membershipNumber = wishes.membershipNumber ?? `N${tail.toUpperCase()}`;
  let ownBranch: string | undefined;
  const branchFor = async (role: Role, branchId: string | undefined) =>
    role === "rep" || role === "branch_lead" ? (branchId ?? (ownBranch ??= (await createBranch()).id)) : null;
  const grants = [];
  for (const { role, branchId } of roles) {
    grants.push({ id: newId(), role, branchId: await branchFor(role, branchId), createdAt: now() });
  }
  const row = await db().user.create({
    data: {
      id,
      name: wishes.name ?? `Sam Example ${tail}`,
      email: wishes.email ?? `sam.${tail}@example.org`,
      membershipNumber,
      locale,
      passwordHash: invited ? null : PASSWORD_HASH,
      createdAt: now(),
      roles: { create: grants },
    },
    select: viewerColumns,
  });
  const branchId = grants.find((grant) => grant.branchId !== null)?.branchId ?? null;
  return { ...viewerOf(row), membershipNumber, branchId };
}

/** Signs the person in and gives the `Cookie` header of their browser. */
export async function signInCookie(user: { id: string }, origin = "http://localhost"): Promise<string> {
  const [cookie = ""] = (await startSession(user.id, origin)).split(";");
  return cookie;
}
