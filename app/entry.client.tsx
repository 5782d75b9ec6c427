import { RemixBrowser } from "@remix-run/react";
import { createInstance } from "i18next";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { type Locale, isLocale } from "./i18n/locale.ts";
import { i18nOptions } from "./i18n/options.ts";

const catalogues = {
  en: () => import("./i18n/en/catalogue.ts"),
  cy: () => import("./i18n/cy/catalogue.ts"),
};

async function hydrate(locale: Locale) {
  const { resources } = await catalogues[locale]();
  const i18n = createInstance();
  await i18n.use(initReactI18next).init(i18nOptions(locale, { [locale]: { app: resources } }));
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

const { lang } = document.documentElement;
void hydrate(isLocale(lang) ? lang : "en");
