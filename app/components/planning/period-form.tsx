import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import type { PlanPeriod } from "#app/domain/planning/plan-period.ts";
import { PeriodInWords } from "./period-in-words.tsx";

/** `taken` is the plan whose days the wished period would share. */
export type PeriodFault = { result: SubmissionResult; taken?: PlanPeriod };

type PeriodFormProps = {
  action: string;
  period: PlanPeriod;
  button: string;
  fault: PeriodFault | undefined;
  /** Of the plan that is moved; absent when one is started. */
  plan?: { id: string; version: number };
};

export function PeriodForm({ action, period, button, fault, plan }: PeriodFormProps) {
  const { t } = useTranslation();
  const fieldError = useFieldError({
    periodOrder: t("planning.periodErrors.order"),
    periodTooLong: t("planning.periodErrors.tooLong"),
    periodOverlap: t("planning.periodErrors.overlap"),
  });
  const [form, fields] = useForm<PlanPeriod>({
    id: "period",
    lastResult: fault?.result ?? null,
    defaultValue: period,
  });
  const parts = [
    { field: fields.from, label: t("planning.start.from") },
    { field: fields.to, label: t("planning.start.to") },
  ];
  return (
    <Form method="post" action={action} {...getFormProps(form)}>
      <ErrorSummary
        errors={parts.map(({ field, label }) => ({
          fieldId: field.id,
          label,
          message: fieldError(field.errors),
        }))}
      />
      {form.errors !== undefined && (
        <Notice tone="warm" live title={t("planning.conflict.whole")} className="mb-6" />
      )}
      {fault?.taken && (
        <p className="mb-6">
          {t("planning.periodErrors.overlapWith")} <PeriodInWords period={fault.taken} />
        </p>
      )}
      {plan && (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="version" value={plan.version} />
        </>
      )}
      {parts.map(({ field, label }) => (
        <TextField
          key={field.id}
          id={field.id}
          name={field.name}
          label={label}
          type="date"
          required
          className="max-w-56"
          defaultValue={field.initialValue}
          error={fieldError(field.errors)}
        />
      ))}
      <Button>{button}</Button>
    </Form>
  );
}
