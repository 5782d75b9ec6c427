import type { Locale } from "#app/i18n/locale.ts";
import type { Viewer } from "./viewer.ts";

declare module "@remix-run/node" {
  /** What the server reads once per request, before any loader runs. */
  interface AppLoadContext {
    viewer: Viewer | null;
    locale: Locale;
    nonce: string;
    requestId: string;
    /** The address the browser used, without a trailing slash. */
    origin: string;
    /** The caller's IP address, as far as the trusted proxies tell; only ever stored as a hash. */
    clientAddress: string;
    /** Where a whole page is asked for: HTML that its rendering takes from here, and its data leave out. */
    longTexts?: Map<string, string>;
  }
}

export type SignInContext = { context: { viewer: Viewer | null }; request: Request };
