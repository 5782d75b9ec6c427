import { Lucia, TimeSpan } from "lucia";
import { sessionAdapter } from "./session-adapter.server.ts";
import { viewerOf } from "./viewer-row.server.ts";

/** A sign-in that is not used for so long ends. Lucia extends it once less than half is left. */
const SESSION_DAYS = 30;

/**
 * The row slides and the cookie does not: with `expires: false` Lucia gives the cookie 400 days, the longest a browser
 * keeps one (RFC 6265bis, 5.5), so an extended sign-in needs no new cookie and the row alone says when it ends.
 */
const luciaWith = (secure: boolean) =>
  new Lucia(sessionAdapter, {
    sessionExpiresIn: new TimeSpan(SESSION_DAYS, "d"),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      expires: false,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: (row) => ({ viewer: viewerOf(row) }),
  });

const onHttps = luciaWith(true);
const onHttp = luciaWith(false);

/** Lucia with the cookie that fits the address: `__Host-` names and Secure are for https alone. */
export const luciaFor = (origin: string): typeof onHttps => (origin.startsWith("https:") ? onHttps : onHttp);

/** The token in the session cookie, or null. Lucia's own reader throws on a malformed cookie of somebody else's. */
export function readSessionToken(cookieHeader: string | null, origin: string): string | null {
  const name = luciaFor(origin).sessionCookieName;
  for (const pair of (cookieHeader ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name && value !== undefined && /^[a-z0-9]{20,80}$/.test(value)) return value;
  }
  return null;
}

/** Signs a person in: a new session, and the `Set-Cookie` that carries its token. */
export async function startSession(userId: string, origin: string): Promise<string> {
  const lucia = luciaFor(origin);
  const { id: token } = await lucia.createSession(userId, {});
  return lucia.createSessionCookie(token).serialize();
}
