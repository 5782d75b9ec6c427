import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import type { Locale } from "#app/i18n/locale.ts";
import { LanguageChoice } from "./language-choice.tsx";

/** The whole document is loaded anew, so that `lang` and every word change together. */
export function LanguageForm({ locale }: { locale: Locale }) {
  const { t } = useTranslation();
  return (
    <Form method="post" reloadDocument>
      <LanguageChoice selected={locale} />
      <Button name="intent" value="choose-language" tone="quiet">
        {t("accounts.account.chooseLanguage")}
      </Button>
    </Form>
  );
}
