import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { SelectField } from "#app/components/ui/field.tsx";
import { moduleStates } from "#app/domain/learning/module-progress.ts";
import type { ModuleName } from "#app/domain/learning/programme.ts";
import type { ProgressFilter } from "#app/domain/rollout/branch-progress.ts";

const stateWords = { open: "stateOpen", complete: "stateComplete", locked: "stateLocked" } as const;

export function ProgressFilterForm({
  modules,
  filter,
}: {
  modules: readonly ModuleName[];
  filter: ProgressFilter;
}) {
  const { t } = useTranslation();
  return (
    <Form
      method="get"
      aria-label={t("branches.filter")}
      className="no-print mb-4 grid items-end gap-x-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <SelectField
        id="filter-module"
        name="module"
        label={t("branches.filterModule")}
        defaultValue={filter.module ?? ""}
      >
        <option value="">{t("branches.anyModule")}</option>
        {modules.map(({ slug, position, title }) => (
          <option key={slug} value={slug}>
            {t("learning.moduleTitled", { number: position, title })}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="filter-state"
        name="state"
        label={t("branches.filterState")}
        defaultValue={filter.state ?? ""}
      >
        <option value="">{t("branches.anyState")}</option>
        {moduleStates.map((state) => (
          <option key={state} value={state}>
            {t(`branches.${stateWords[state]}`)}
          </option>
        ))}
      </SelectField>
      <p className="mb-6 flex flex-wrap items-center gap-3">
        <Button tone="quiet">{t("branches.apply")}</Button>
        {filter.state !== null && <Link to="?">{t("branches.clear")}</Link>}
      </p>
    </Form>
  );
}
