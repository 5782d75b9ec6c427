import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { networkOf } from "./client-network.ts";
import type { LinkPurpose } from "./one-time-link.ts";
import { countTry } from "./rate-limit.server.ts";
import { hashToken } from "./secret-token.server.ts";

export type OpenLink = {
  purpose: LinkPurpose;
  /** Whom it was made for; null for the first administrator's. */
  person: { name: string; email: string; membershipNumber: string | null; locale: string } | null;
};

const personColumns = { name: true, email: true, membershipNumber: true, locale: true } as const;

type Opening = { token: string; purposes: readonly LinkPurpose[]; clientAddress: string };

/**
 * What a one-time link is for, if it can still be used; looking uses nothing up.
 * Throws `not-found`, `link-used`, `link-expired`, `too-many-attempts`.
 */
export async function requireOpenLink({ token, purposes, clientAddress }: Opening): Promise<OpenLink> {
  await countTry("openLink", networkOf(clientAddress));
  const link = await db().oneTimeLink.findUnique({
    where: { tokenHash: hashToken(token), purpose: { in: [...purposes] } },
    select: { purpose: true, usedAt: true, expiresAt: true, user: { select: personColumns } },
  });
  if (!link) throw new NamedError("not-found");
  if (link.usedAt) throw new NamedError("link-used");
  if (link.expiresAt <= now()) throw new NamedError("link-expired");
  return { purpose: link.purpose, person: link.user };
}
