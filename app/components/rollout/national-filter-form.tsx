import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { SelectField, TextField } from "#app/components/ui/field.tsx";
import { nationalPath } from "#app/domain/rollout/national-address.ts";
import {
  type NationalFilter,
  type NationalPage,
  everyBranch,
  planStates,
  rolloutStates,
} from "#app/domain/rollout/national.ts";

const isOpen = ({ text, region, state, plan }: NationalFilter): boolean =>
  text === "" && region === null && state === null && plan === null;

type ChoiceProps = {
  name: "region" | "state" | "plan";
  selected: string;
  /** Value and label. */
  choices: readonly (readonly [string, string])[];
};

function Choice({ name, selected, choices }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <SelectField id={name} name={name} label={t(`branches.national.${name}`)} defaultValue={selected}>
      <option value="">{t("branches.national.any")}</option>
      {choices.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

/** A plain GET form: the address of a selection can be kept. */
export function NationalFilterForm({ filter, regions }: Pick<NationalPage, "filter" | "regions">) {
  const { t } = useTranslation();
  return (
    <Form
      method="get"
      action="/branches"
      role="search"
      aria-label={t("branches.filter")}
      key={nationalPath(filter)}
      className="no-print mb-4 grid items-end gap-x-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]"
    >
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("branches.national.search")}
        defaultValue={filter.text}
        maxLength={100}
      />
      <Choice
        name="region"
        selected={filter.region === "" ? "-" : (filter.region ?? "")}
        choices={regions.map(({ region }) =>
          region === "" ? ["-", t("branches.national.noRegion")] : [region, region],
        )}
      />
      <Choice
        name="state"
        selected={filter.state ?? ""}
        choices={rolloutStates.map((state) => [state, t(`branches.national.states.${state}`)])}
      />
      <Choice
        name="plan"
        selected={filter.plan ?? ""}
        choices={planStates.map((plan) => [plan, t(`branches.national.plans.${plan}`)])}
      />
      {filter.sort.by !== everyBranch.sort.by && <input type="hidden" name="sort" value={filter.sort.by} />}
      {filter.sort.descending && <input type="hidden" name="way" value="down" />}
      <p className="mb-6 flex flex-wrap items-center gap-3">
        <Button tone="quiet">{t("branches.apply")}</Button>
        {!isOpen(filter) && <Link to="/branches">{t("branches.national.clear")}</Link>}
      </p>
    </Form>
  );
}
