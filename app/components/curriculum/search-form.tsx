import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button } from "#app/components/ui/button.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { SEARCH_MAX } from "#app/domain/curriculum/passage.ts";

/** A plain GET form: the address of what was found can be kept. */
export function SearchForm({ asked = "" }: { asked?: string }) {
  const { t } = useTranslation();
  return (
    <Form
      method="get"
      action="/search"
      role="search"
      className="no-print grid max-w-2xl items-end gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <TextField
        key={asked}
        id="q"
        name="q"
        type="search"
        label={t("shell.search.label")}
        defaultValue={asked}
        maxLength={SEARCH_MAX}
      />
      <Button className="mb-6">{t("shell.search.button")}</Button>
    </Form>
  );
}
