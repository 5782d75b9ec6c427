import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { luciaFor, readSessionToken } from "./session.server.ts";
import { canSignOutEverywhere } from "./user-policy.ts";
import type { Viewer } from "./viewer.ts";

/** Ends the sign-in of this browser, if there is one. Gives the `Set-Cookie` that removes the cookie. */
export async function signOut(cookieHeader: string | null, origin: string): Promise<string> {
  const lucia = luciaFor(origin);
  const token = readSessionToken(cookieHeader, origin);
  if (token !== null) await lucia.invalidateSession(token);
  return lucia.createBlankSessionCookie().serialize();
}

/** Ends every sign-in of a person, on every device. Throws `forbidden`, `not-found`. */
export async function signOutEverywhere(viewer: Viewer, userId: string): Promise<void> {
  if (!canSignOutEverywhere(viewer, userId)) throw new NamedError("forbidden");
  await inTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { id: true } });
    if (!user) throw new NamedError("not-found");
    const { count } = await tx.session.deleteMany({ where: { userId } });
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "session.all-ended",
      subjectType: "user",
      subjectId: userId,
      detail: { count },
    });
  });
}
