import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { LINK_DAYS, type LinkPurpose, linkPath, purposeFor } from "./one-time-link.ts";
import { hashToken, newToken } from "./secret-token.server.ts";
import { canManagePeople } from "./user-policy.ts";
import type { Viewer } from "./viewer.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

type NewLink = { purpose: LinkPurpose; userId: string | null; actorId: string | null };

/** Makes a link and gives its token, which is kept nowhere. An older open link of the same purpose expires now. */
export async function createLink(tx: Transaction, { purpose, userId, actorId }: NewLink): Promise<string> {
  const at = now();
  await tx.oneTimeLink.updateMany({
    where: { purpose, userId, usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: at },
  });
  const id = newId();
  const token = newToken();
  const expiresAt = new Date(at.getTime() + LINK_DAYS[purpose] * DAY_MS);
  await tx.oneTimeLink.create({
    data: { id, purpose, userId, tokenHash: hashToken(token), createdAt: at, expiresAt },
  });
  await recordAuditEvent(tx, {
    actorId,
    action: "link.created",
    subjectType: userId === null ? "link" : "user",
    subjectId: userId ?? id,
    detail: { purpose, link: id },
  });
  return token;
}

/**
 * Uses a link up: of two who send it at the same moment one succeeds. Gives the person it belongs to, null for the
 * first administrator's. Throws `not-found`, `link-used`, `link-expired`.
 */
export async function useLink(tx: Transaction, token: string, purpose: LinkPurpose): Promise<string | null> {
  const at = now();
  const tokenHash = hashToken(token);
  const { count } = await tx.oneTimeLink.updateMany({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  const link = await tx.oneTimeLink.findUnique({ where: { tokenHash, purpose } });
  if (!link) throw new NamedError("not-found");
  if (count === 0) throw new NamedError(link.usedAt ? "link-used" : "link-expired");
  return link.userId;
}

/** A new token for `/welcome/…` while there is no administrator, else null. Called at each start. */
export function createFirstAdministratorLink(): Promise<string | null> {
  return inTransaction(async (tx) => {
    if (await tx.roleAssignment.findFirst({ where: { role: "administrator" } })) return null;
    return createLink(tx, { purpose: "first_administrator", userId: null, actorId: null });
  });
}

/**
 * A new link for a person, to hand over by hand: an invitation, or a reset once they have a password.
 * Gives its path. Throws `forbidden`, `not-found`.
 */
export async function createLinkFor(viewer: Viewer, userId: string): Promise<string> {
  if (!canManagePeople(viewer)) throw new NamedError("forbidden");
  return inTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
    if (!user) throw new NamedError("not-found");
    const purpose = purposeFor({ hasPassword: user.passwordHash !== null });
    return linkPath(purpose, await createLink(tx, { purpose, userId, actorId: viewer.id }));
  });
}
