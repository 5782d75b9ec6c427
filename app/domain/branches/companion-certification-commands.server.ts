import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { civilDateAt, columnOf } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { isId, newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canCertify, canCertifyCompanions } from "./companion-certification-policy.ts";
import { isStanding } from "./companion-certification-row.server.ts";
import type { CertificationForm } from "./companion-certification-schema.ts";
import { COMPANION_MODULE } from "./companion-certification.ts";

/** Two officials who certify the same people at once take turns, so that the second sees what the first did. */
async function takeTurns(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "User" WHERE "id" = ANY(${[...userIds]}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
}

/** Throws `not-found` for somebody who has not completed the module, `invalid` for a day before they had. */
async function refuseIneligible(tx: Transaction, userIds: string[], issuedOn: string): Promise<void> {
  const completions = await tx.completion.findMany({
    where: { userId: { in: userIds }, moduleSlug: COMPANION_MODULE },
    select: { completedAt: true },
  });
  if (completions.length !== userIds.length) throw new NamedError("not-found");
  if (completions.some(({ completedAt }) => civilDateAt(completedAt) > issuedOn)) {
    throw new NamedError("invalid", { what: "beforeCompletion" });
  }
}

/**
 * Certifies people as companions, under the viewer's own name and their office; who is certified already is renewed. The
 * union certifies in writing an official who is trained or experienced as a companion: Employment Relations Act 1999,
 * s.10(3)(b). The completion that makes eligible stays as it is. All of them or none. Throws `forbidden` (also for
 * oneself), `not-found`, `invalid` for a day before one of them was eligible, `stale` when one of them has been certified
 * or their certification withdrawn since the form was shown.
 */
export async function certifyCompanions(
  viewer: Viewer,
  { people, office, issuedOn, expiresOn }: CertificationForm,
): Promise<void> {
  const userIds = people.map(({ userId }) => userId);
  if (!userIds.every((userId) => canCertify(viewer, userId))) throw new NamedError("forbidden");
  if (new Set(userIds).size !== userIds.length) throw new NamedError("invalid");
  await inTransaction(async (tx) => {
    await takeTurns(tx, userIds);
    await refuseIneligible(tx, userIds, issuedOn);
    const standing = await tx.companionCertification.findMany({
      where: { userId: { in: userIds }, ...isStanding },
      select: { id: true, userId: true },
    });
    const standsOf = (userId: string) => standing.find((other) => other.userId === userId)?.id ?? null;
    if (people.some((person) => person.standing !== standsOf(person.userId))) throw new NamedError("stale");
    const recordedAt = now();
    await tx.companionCertification.updateMany({
      where: { id: { in: standing.map(({ id }) => id) }, ...isStanding },
      data: { replacedAt: recordedAt },
    });
    for (const { userId, standing: before } of people) {
      const id = newId();
      const issuer = { issuerId: viewer.id, issuerName: viewer.name, issuerOffice: office };
      const dates = { issuedOn: columnOf(issuedOn), expiresOn: columnOf(expiresOn), recordedAt };
      await tx.companionCertification.create({ data: { id, userId, ...issuer, ...dates } });
      await recordAuditEvent(tx, {
        actorId: viewer.id,
        action: before === null ? "companion.certified" : "companion.renewed",
        subjectType: "user",
        subjectId: userId,
        detail: { certification: id, from: issuedOn, until: expiresOn },
      });
    }
  });
}

/**
 * Withdraws a certification with a reason, which the person can read. The record of it stays, and so does the completion.
 * Throws `forbidden`, `not-found`, and `stale` for one that was replaced or withdrawn meanwhile.
 */
export async function withdrawCertification(
  viewer: Viewer,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  if (!canCertifyCompanions(viewer)) throw new NamedError("forbidden");
  if (!isId(id)) throw new NamedError("not-found");
  await inTransaction(async (tx) => {
    const row = await tx.companionCertification.findUnique({ where: { id }, select: { userId: true } });
    if (!row) throw new NamedError("not-found");
    await takeTurns(tx, [row.userId]);
    const { count } = await tx.companionCertification.updateMany({
      where: { id, ...isStanding },
      data: { withdrawnAt: now(), withdrawnById: viewer.id, withdrawnReason: reason },
    });
    if (count === 0) throw new NamedError("stale");
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "companion.withdrawn",
      subjectType: "user",
      subjectId: row.userId,
      detail: { certification: id },
    });
  });
}
