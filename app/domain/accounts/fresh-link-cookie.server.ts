import { createCookie } from "@remix-run/node";

const TWO_MINUTES_S = 120;

const cookieFor = (origin: string) =>
  createCookie("fresh-link", {
    path: "/admin/people",
    httpOnly: true,
    sameSite: "strict",
    secure: origin.startsWith("https:"),
    maxAge: TWO_MINUTES_S,
  });

export type FreshLink = { userId: string; path: string };

const isFreshLink = (value: unknown): value is FreshLink =>
  typeof value === "object" &&
  value !== null &&
  "userId" in value &&
  typeof value.userId === "string" &&
  "path" in value &&
  typeof value.path === "string" &&
  /^\/(welcome|reset)\/[\w-]+$/.test(value.path);

/**
 * Carries a link that has just been made over the redirect to the page that shows it, because the database has only
 * its hash. The `Set-Cookie` that does so.
 */
export const keepFreshLink = (link: FreshLink, origin: string): Promise<string> =>
  cookieFor(origin).serialize(link);

/** The path of the link made a moment ago for this person, or null. */
export async function readFreshLink(
  request: Request,
  userId: string,
  origin: string,
): Promise<string | null> {
  const link: unknown = await cookieFor(origin).parse(request.headers.get("Cookie"));
  return isFreshLink(link) && link.userId === userId ? link.path : null;
}

/** The `Set-Cookie` after which the link is shown no more. */
export const dropFreshLink = (origin: string): Promise<string> =>
  cookieFor(origin).serialize("", { maxAge: 0 });
