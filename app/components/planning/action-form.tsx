import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ComponentProps } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { SelectField, TextAreaField, TextField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { type PlanAction, planActionLimits, planActionStatuses } from "#app/domain/planning/plan-action.ts";
import { KeptVersion } from "./kept-version.tsx";

const parts = ["what", "owner", "dueOn", "status", "measure", "resources", "evidence"] as const;
type Part = (typeof parts)[number];

/** `kept` is the action as somebody else saved it while this form was open. */
export type ActionFault = { result: SubmissionResult; kept?: PlanAction };

function StatusField(field: ComponentProps<typeof SelectField>) {
  const { t } = useTranslation();
  return (
    <SelectField {...field} className="max-w-56">
      {planActionStatuses.map((status) => (
        <option key={status} value={status}>
          {t(`planning.action.statuses.${status}`)}
        </option>
      ))}
    </SelectField>
  );
}

type ActionFormProps = {
  planId: string;
  /** A new action has only the id that its form was made with. */
  action: { id: string } | PlanAction;
  back: string;
  fault: ActionFault | undefined;
};

export function ActionForm({ planId, action, back, fault }: ActionFormProps) {
  const { t } = useTranslation();
  const fieldError = useFieldError();
  const isNew = !("version" in action);
  const [form, fields] = useForm<Record<Part, string>>({
    lastResult: fault?.result ?? null,
    defaultValue: isNew ? { status: "planned" } : { ...action, dueOn: action.dueOn ?? "" },
  });
  const label = (part: Part) => t(`planning.action.fields.${part}`);
  const inWords = (kept: PlanAction, part: Part) =>
    part === "status" ? t(`planning.action.statuses.${kept.status}`) : (kept[part] ?? "");
  const common = (part: Part) => ({
    id: part,
    name: part,
    label: label(part),
    error: fieldError(fields[part].errors),
    defaultValue: fields[part].initialValue,
  });
  const text = (part: Exclude<Part, "dueOn" | "status">) => ({
    ...common(part),
    hint: `${t(`planning.action.hints.${part}`)} ${t("shell.noCasework")}`,
    maxLength: planActionLimits[part],
  });
  const { kept } = fault ?? {};
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      {kept && (
        <KeptVersion parts={parts.map((part) => ({ label: label(part), value: inWords(kept, part) }))} />
      )}
      <ErrorSummary
        errors={parts.map((part) => ({
          fieldId: part,
          label: label(part),
          message: fieldError(fields[part].errors),
        }))}
      />
      <input type="hidden" name="plan" value={planId} />
      {isNew ? (
        <input type="hidden" name="id" value={action.id} />
      ) : (
        <input type="hidden" name="version" value={kept?.version ?? action.version} />
      )}
      <TextAreaField {...text("what")} rows={2} required />
      <TextField {...text("owner")} autoComplete="off" />
      <TextField {...common("dueOn")} type="date" className="max-w-56" />
      <StatusField {...common("status")} />
      <TextAreaField {...text("measure")} rows={3} />
      <TextAreaField {...text("resources")} rows={3} />
      <TextAreaField {...text("evidence")} rows={3} />
      <p className="flex flex-wrap items-center gap-2">
        <Button>{t("shell.save")}</Button>
        <ButtonLink to={back} tone="plain">
          {t("shell.cancel")}
        </ButtonLink>
      </p>
    </Form>
  );
}
