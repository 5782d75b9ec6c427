import type { InitOptions, Resource } from "i18next";
import type { Locale } from "./locale.ts";

/** The same settings on the server and in the page, so that both render the same words. */
export const i18nOptions = (lng: Locale, resources: Resource): InitOptions => ({
  lng,
  resources,
  defaultNS: "app",
  fallbackLng: "en",
  interpolation: { escapeValue: false },
  initAsync: false,
});
