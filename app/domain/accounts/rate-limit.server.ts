import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

/** The sentence of `too-many-attempts` names a quarter of an hour. */
const WINDOW_S = 15 * 60;

/** Tries in a window. A room of thirty reps on a course shares one address, and a third of them mistype. */
const tries = {
  signInToAccount: 10,
  signInFromAddress: 100,
  openLink: 150,
  confirmPassword: 10,
  checkCertificate: 60,
} as const;
export type Limit = keyof typeof tries;

/** The pool is opened after this module is read. */
const store = {
  get rateLimit() {
    return db().rateLimit;
  },
};

const limiters = new Map(
  Object.entries(tries).map(([keyPrefix, points]) => [
    keyPrefix,
    new RateLimiterPrisma({
      storeClient: store,
      tableName: "rateLimit",
      keyPrefix,
      points,
      duration: WINDOW_S,
    }),
  ]),
);

function limiterFor(limit: Limit): RateLimiterPrisma {
  const limiter = limiters.get(limit);
  if (!limiter) throw new Error(`No limit named ${limit}`);
  return limiter;
}

/** Neither an e-mail address nor an IP address is kept in clear. */
const keyOf = (parts: readonly string[]) => createHash("sha256").update(parts.join("\n")).digest("hex");

/** Counts one try by whom `parts` tell. Throws `too-many-attempts` with the whole minutes to wait, in every instance alike. */
export async function countTry(limit: Limit, ...parts: string[]): Promise<void> {
  try {
    await limiterFor(limit).consume(keyOf(parts));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new NamedError("too-many-attempts", {
      minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)),
    });
  }
}

/** Takes one try back: it was a good one. */
export const forgiveTry = (limit: Limit, ...parts: string[]) => limiterFor(limit).reward(keyOf(parts));

/** Starts the count anew. */
export const forgiveAllTries = (limit: Limit, ...parts: string[]) => limiterFor(limit).delete(keyOf(parts));
