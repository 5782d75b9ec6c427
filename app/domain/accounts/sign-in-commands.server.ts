import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { type Locale, isLocale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { networkOf } from "./client-network.ts";
import { verifyPassword } from "./password-hash.server.ts";
import { countTry, forgiveAllTries, forgiveTry } from "./rate-limit.server.ts";
import { luciaFor, startSession } from "./session.server.ts";

export type Caller = { origin: string; clientAddress: string };

/**
 * Signs a person in by e-mail address (lower case) and password. Resolves with the `Set-Cookie` of the new session
 * and the person's language, or with null: a wrong password, an unknown address and an invitation not yet accepted
 * cost the same work and give the same answer. Throws `too-many-attempts`.
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  { origin, clientAddress }: Caller,
): Promise<{ cookie: string; locale: Locale } | null> {
  const network = networkOf(clientAddress);
  await countTry("signInFromAddress", network);
  await countTry("signInToAccount", email, network);
  const user = await db().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, locale: true },
  });
  const isRight = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !isRight) return null;
  const { id, locale } = user;
  await Promise.all([
    forgiveTry("signInFromAddress", network),
    forgiveAllTries("signInToAccount", email, network),
    luciaFor(origin).deleteExpiredSessions(),
    recordAuditEvent(db(), { actorId: id, action: "session.started", subjectType: "user", subjectId: id }),
  ]);
  return { cookie: await startSession(id, origin), locale: isLocale(locale) ? locale : "en" };
}
