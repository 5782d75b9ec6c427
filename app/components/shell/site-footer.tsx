import { Form, Link, useLocation } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { buttonClass } from "#app/components/ui/button.tsx";
import { type Locale, localeNames, locales } from "#app/i18n/locale.ts";

/** The whole document is loaded anew in the other language, so that `lang` and every word change together. */
function LanguageSwitch({ current }: { current: Locale }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <Form
      method="post"
      action="/language"
      reloadDocument
      aria-label={t("shell.language")}
      className="-ml-2 flex gap-1"
    >
      <input type="hidden" name="next" value={pathname + search} />
      {locales.map((locale) => (
        <button
          key={locale}
          name="locale"
          value={locale}
          lang={locale}
          aria-pressed={locale === current}
          className={buttonClass("plain", "aria-pressed:text-ink text-base aria-pressed:no-underline")}
        >
          {localeNames[locale]}
        </button>
      ))}
    </Form>
  );
}

export function SiteFooter({ locale, signedIn }: { locale: Locale; signedIn: boolean }) {
  const { t } = useTranslation();
  return (
    <footer className="border-line mt-16 border-t">
      <div className="text-muted mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-4 px-4 py-6 text-base sm:px-6">
        <p className="max-w-prose">{t("shell.footer")}</p>
        <div className="flex flex-wrap items-center gap-2">
          <LanguageSwitch current={locale} />
          <Link to="/job-aids" className={buttonClass("plain", "text-base")}>
            {t("shell.jobAids")}
          </Link>
          {signedIn && (
            <Link to="/search" className={buttonClass("plain", "text-base")}>
              {t("shell.search.label")}
            </Link>
          )}
          {signedIn && (
            <Form method="post" action="/sign-out" reloadDocument>
              <button className={buttonClass("plain", "text-base")}>{t("shell.signOut")}</button>
            </Form>
          )}
        </div>
      </div>
    </footer>
  );
}
