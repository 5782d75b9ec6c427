import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { useLink } from "./one-time-link-commands.server.ts";
import { hashPassword } from "./password-hash.server.ts";
import { startSession } from "./session.server.ts";
import { refusingDuplicates } from "./user-commands.server.ts";

type FirstAdministrator = {
  token: string;
  name: string;
  email: string;
  membershipNumber: string;
  password: string;
};
type Setting = { locale: Locale; origin: string };

/**
 * Makes the first administrator with the link that was printed at start-up, and signs them in: gives the `Set-Cookie`.
 * Throws `not-found`, `link-used`, `link-expired`, and `duplicate` with the field.
 */
export async function acceptFirstAdministratorLink(
  { token, password, ...person }: FirstAdministrator,
  { locale, origin }: Setting,
): Promise<string> {
  const passwordHash = await hashPassword(password);
  const id = newId();
  const createdAt = now();
  await refusingDuplicates(person, () =>
    inTransaction(async (tx) => {
      await useLink(tx, token, "first_administrator");
      if (await tx.roleAssignment.findFirst({ where: { role: "administrator" } })) {
        throw new NamedError("link-used");
      }
      const roles = { create: [{ id: newId(), role: "administrator" as const, createdAt }] };
      await tx.user.create({ data: { ...person, id, locale, passwordHash, createdAt, roles } });
      await recordAuditEvent(tx, {
        actorId: id,
        action: "user.became-first-administrator",
        subjectType: "user",
        subjectId: id,
      });
    }),
  );
  return startSession(id, origin);
}

type Acceptance = { token: string; password: string; locale: Locale };

/**
 * An invited person sets a password and a language, and is signed in: gives the `Set-Cookie`.
 * Throws `not-found`, `link-used`, `link-expired`.
 */
export async function acceptInvitation(
  { token, password, locale }: Acceptance,
  origin: string,
): Promise<string> {
  const passwordHash = await hashPassword(password);
  const id = await inTransaction(async (tx) => {
    const userId = await useLink(tx, token, "invitation");
    if (userId === null) throw new NamedError("not-found");
    await tx.user.update({ where: { id: userId }, data: { passwordHash, locale } });
    await recordAuditEvent(tx, {
      actorId: userId,
      action: "user.accepted-invitation",
      subjectType: "user",
      subjectId: userId,
    });
    return userId;
  });
  return startSession(id, origin);
}
