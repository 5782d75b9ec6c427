import { createLink } from "#app/domain/accounts/one-time-link-commands.server.ts";
import type { LinkPurpose } from "#app/domain/accounts/one-time-link.ts";
import { inTransaction } from "#app/platform/database.server.ts";

/** A one-time link for a person, or with `userId` null the first administrator's; gives its token. */
export const createOneTimeLink = (purpose: LinkPurpose, userId: string | null): Promise<string> =>
  inTransaction((tx) => createLink(tx, { purpose, userId, actorId: null }));
