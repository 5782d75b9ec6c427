import { luciaFor, readSessionToken } from "./session.server.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Who the session cookie belongs to, or null: one statement, and a write once in a fortnight that extends the
 * sign-in. `origin` is the address the browser used; it decides the name of the cookie.
 */
export async function findViewer(cookieHeader: string | null, origin: string): Promise<Viewer | null> {
  const token = readSessionToken(cookieHeader, origin);
  if (token === null) return null;
  const { user } = await luciaFor(origin).validateSession(token);
  return user?.viewer ?? null;
}
