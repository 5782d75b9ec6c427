import { type TFunction, type i18n, createInstance } from "i18next";
import { resources as cy } from "./cy/catalogue.ts";
import { resources as en } from "./en/catalogue.ts";
import { type Locale, locales } from "./locale.ts";
import { i18nOptions } from "./options.ts";

const instances = new Map<Locale, i18n>(
  locales.map((locale) => {
    const instance = createInstance();
    void instance.init(i18nOptions(locale, { en: { app: en }, cy: { app: cy } }));
    return [locale, instance];
  }),
);

export function i18nFor(locale: Locale): i18n {
  const instance = instances.get(locale);
  if (!instance) throw new Error(`No catalogue for ${locale}`);
  return instance;
}

/** For what is written on the server: documents, CSV headings, messages. */
export const translator = (locale: Locale): TFunction => i18nFor(locale).t;
