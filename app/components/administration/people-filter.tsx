import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { SelectField, TextField } from "#app/components/ui/field.tsx";
import { SEARCH_MAX } from "#app/domain/accounts/user.ts";
import type { Branch } from "#app/domain/branches/branch.ts";

type PeopleFilterProps = { text: string; branch: string; branches: readonly Branch[] };

/** A plain GET form: the address of a search can be kept. */
export function PeopleFilter({ text, branch, branches }: PeopleFilterProps) {
  const { t } = useTranslation();
  return (
    <Form
      method="get"
      role="search"
      key={`${text} ${branch}`}
      className="grid items-end gap-x-4 sm:grid-cols-[2fr_1fr_auto]"
    >
      <TextField
        id="search"
        name="q"
        type="search"
        label={t("administration.people.searchLabel")}
        defaultValue={text}
        maxLength={SEARCH_MAX}
      />
      <SelectField id="branch" name="branch" label={t("administration.people.branch")} defaultValue={branch}>
        <option value="">{t("administration.people.allBranches")}</option>
        {branches.map(({ id, slug, name }) => (
          <option key={id} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button tone="quiet" className="mb-6">
        {t("administration.people.search")}
      </Button>
    </Form>
  );
}
