import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import type { FormFault } from "#app/components/accounts/form-fault.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { BRANCH_NAME_MAX, type BranchDetails, REGION_MAX, branchKey } from "#app/domain/branches/branch.ts";

type BranchFormProps = {
  /** The branch where there is one: it is sent along, to notice that somebody else has changed it. */
  current?: BranchDetails;
  /** Those that other branches have been given. */
  regions: readonly string[];
  save: string;
  /** Where it posts to. */
  action: string;
  fault: FormFault | undefined;
};

export function BranchForm({ current, regions, save, action, fault }: BranchFormProps) {
  const { t } = useTranslation();
  const sentence = useFieldError({
    name: t("administration.branches.nameFault"),
    nameTaken: t("administration.branches.nameTaken"),
    stale: t("administration.branches.stale", { name: current?.name ?? "" }),
  });
  const [form, { name, region }] = useForm<BranchDetails>({
    lastResult: fault?.result ?? null,
    ...(current ? { defaultValue: current } : {}),
  });
  const label = t("administration.branches.name");
  const regionLabel = t("administration.branches.region");
  const error = sentence(name.errors);
  const regionError = sentence(region.errors);
  return (
    <Form method="post" action={action} {...getFormProps(form)}>
      <ErrorSummary
        errors={[
          { fieldId: name.id, label, message: error },
          { fieldId: region.id, label: regionLabel, message: regionError },
        ]}
      />
      {current !== undefined && <input type="hidden" name="shown" value={branchKey(current)} />}
      <TextField
        id={name.id}
        name={name.name}
        defaultValue={name.initialValue}
        label={label}
        hint={t("administration.branches.nameHint")}
        error={error}
        maxLength={BRANCH_NAME_MAX}
        autoComplete="off"
        required
      />
      <TextField
        id={region.id}
        name={region.name}
        defaultValue={region.initialValue}
        label={regionLabel}
        hint={t("administration.branches.regionHint")}
        error={regionError}
        maxLength={REGION_MAX}
        autoComplete="off"
        list="regions"
        optional
      />
      <datalist id="regions">
        {regions.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <Button className="w-full sm:w-auto">{save}</Button>
    </Form>
  );
}
