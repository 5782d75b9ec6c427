import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FormFault } from "#app/components/accounts/form-fault.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { BRANCH_NAME_MAX } from "#app/domain/branches/branch.ts";

type BranchNameFormProps = {
  /** The branch's name where there is one: it is sent along, to notice that somebody else has changed it. */
  current?: string;
  hint: ReactNode;
  save: string;
  /** Where it posts to. */
  action: string;
  fault: FormFault | undefined;
};

export function BranchNameForm({ current, hint, save, action, fault }: BranchNameFormProps) {
  const { t } = useTranslation();
  const sentence = useFieldError({
    name: t("administration.branches.nameFault"),
    nameTaken: t("administration.branches.nameTaken"),
    stale: t("administration.branches.stale", { name: current ?? "" }),
  });
  const [form, { name }] = useForm<{ name: string }>({
    lastResult: fault?.result ?? null,
    defaultValue: { name: current },
  });
  const label = t("administration.branches.name");
  const error = sentence(name.errors);
  return (
    <Form method="post" action={action} {...getFormProps(form)}>
      <ErrorSummary errors={[{ fieldId: name.id, label, message: error }]} />
      {current !== undefined && <input type="hidden" name="was" value={current} />}
      <TextField
        id={name.id}
        name={name.name}
        defaultValue={name.initialValue}
        label={label}
        hint={hint}
        error={error}
        maxLength={BRANCH_NAME_MAX}
        autoComplete="off"
        required
      />
      <Button className="w-full sm:w-auto">{save}</Button>
    </Form>
  );
}
