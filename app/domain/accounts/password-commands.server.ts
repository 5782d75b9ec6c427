import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db, inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { useLink } from "./one-time-link-commands.server.ts";
import { hashPassword, verifyPassword } from "./password-hash.server.ts";
import { countTry, forgiveAllTries } from "./rate-limit.server.ts";
import { startSession } from "./session.server.ts";
import type { Viewer } from "./viewer.ts";

type NewPassword = { userId: string; passwordHash: string; action: string };

/** Every other sign-in ends and an open reset link expires: whoever knew the old password is out. */
async function replacePassword(
  tx: Transaction,
  { userId, passwordHash, action }: NewPassword,
): Promise<void> {
  const at = now();
  await tx.user.update({ where: { id: userId }, data: { passwordHash } });
  await tx.session.deleteMany({ where: { userId } });
  await tx.oneTimeLink.updateMany({
    where: { userId, purpose: "password_reset", usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: at },
  });
  await recordAuditEvent(tx, { actorId: userId, action, subjectType: "user", subjectId: userId });
}

/**
 * Sets a new password with a reset link, signs the person out everywhere else and in here: gives the `Set-Cookie`.
 * Throws `not-found`, `link-used`, `link-expired`.
 */
export async function resetPassword(
  { token, password }: { token: string; password: string },
  origin: string,
): Promise<string> {
  const passwordHash = await hashPassword(password);
  const id = await inTransaction(async (tx) => {
    const userId = await useLink(tx, token, "password_reset");
    if (userId === null) throw new NamedError("not-found");
    await replacePassword(tx, { userId, passwordHash, action: "user.password-reset" });
    return userId;
  });
  return startSession(id, origin);
}

/**
 * Changes one's own password. Resolves with the `Set-Cookie` of this browser's new session, every other being ended,
 * or with null when the current password is wrong. Throws `too-many-attempts`.
 */
export async function changePassword(
  viewer: Viewer,
  { currentPassword, password }: { currentPassword: string; password: string },
  origin: string,
): Promise<string | null> {
  await countTry("confirmPassword", viewer.id);
  const user = await db().user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } });
  if (!(await verifyPassword(user?.passwordHash ?? null, currentPassword))) return null;
  const passwordHash = await hashPassword(password);
  await inTransaction((tx) =>
    replacePassword(tx, { userId: viewer.id, passwordHash, action: "user.password-changed" }),
  );
  await forgiveAllTries("confirmPassword", viewer.id);
  return startSession(viewer.id, origin);
}
