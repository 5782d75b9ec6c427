import { createCookie } from "@remix-run/node";
import { type Locale, isLocale } from "./locale.ts";

const ONE_YEAR_S = 365 * 24 * 60 * 60;
const cookie = createCookie("language", { path: "/", sameSite: "lax", httpOnly: true, maxAge: ONE_YEAR_S });

export const keepLocale = (locale: Locale): Promise<string> => cookie.serialize(locale);

/** Whether somebody has chosen a language in this browser; then signing in leaves it as it is. */
export const hasChosenLocale = async (request: Request): Promise<boolean> =>
  isLocale(await cookie.parse(request.headers.get("Cookie")));

/** The language chosen before, else the browser's first one that we have, else English. */
export async function readLocale(
  cookieHeader: string | null,
  acceptLanguage: string | undefined,
): Promise<Locale> {
  const chosen: unknown = await cookie.parse(cookieHeader);
  if (isLocale(chosen)) return chosen;
  const preferred = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return preferred.find(isLocale) ?? "en";
}
