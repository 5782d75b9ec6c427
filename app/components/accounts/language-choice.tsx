import { useTranslation } from "#app/i18n/working.ts";
import { ChoiceGroup } from "#app/components/ui/choice-group.tsx";
import { type Locale, localeNames, locales } from "#app/i18n/locale.ts";

const choices = locales.map((locale) => ({
  value: locale,
  label: <span lang={locale}>{localeNames[locale]}</span>,
}));

export function LanguageChoice({ selected }: { selected: Locale }) {
  const { t } = useTranslation();
  return (
    <ChoiceGroup
      kind="radio"
      name="locale"
      legend={t("accounts.fields.languageOfPages")}
      choices={choices}
      selected={[selected]}
      required
    />
  );
}
