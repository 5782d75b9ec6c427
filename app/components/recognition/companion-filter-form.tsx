import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { SelectField, TextField } from "#app/components/ui/field.tsx";
import { type CompanionPage, companionStates } from "#app/domain/branches/companion-certification.ts";

/** A plain GET form: the address of a selection can be kept. */
export function CompanionFilterForm({ filter, counts }: Pick<CompanionPage, "filter" | "counts">) {
  const { t } = useTranslation();
  const { text, state } = filter;
  return (
    <Form
      method="get"
      role="search"
      aria-label={t("branches.filter")}
      key={`${text} ${state}`}
      className="no-print grid items-end gap-x-4 sm:grid-cols-[2fr_1fr_auto]"
    >
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("recognition.companion.search")}
        defaultValue={text}
        maxLength={100}
      />
      <SelectField id="state" name="state" label={t("branches.filterState")} defaultValue={state ?? ""}>
        <option value="">{t("branches.anyState")}</option>
        {companionStates.map((each) => (
          <option key={each} value={each}>
            {`${t(`recognition.companion.states.${each}`)} (${String(counts[each])})`}
          </option>
        ))}
      </SelectField>
      <p className="mb-6 flex flex-wrap items-center gap-3">
        <Button tone="quiet">{t("branches.apply")}</Button>
        {(text !== "" || state !== null) && <Link to="/certifications">{t("branches.clear")}</Link>}
      </p>
    </Form>
  );
}
