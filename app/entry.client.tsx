import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { isLocale } from "./i18n/locale.ts";
import { LocaleContext } from "./i18n/locale-context.ts";

const { lang } = document.documentElement;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <LocaleContext.Provider value={isLocale(lang) ? lang : "en"}>
        <RemixBrowser />
      </LocaleContext.Provider>
    </StrictMode>,
  );
});
