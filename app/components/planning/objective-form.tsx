import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { TextAreaField, TextField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { type Objective, objectiveLimits } from "#app/domain/planning/objective.ts";
import { KeptVersion } from "./kept-version.tsx";

const parts = ["title", "successMeasure", "nationalObjective", "lead"] as const;
type Parts = Record<(typeof parts)[number], string>;

const pick = ({ title, successMeasure, nationalObjective, lead }: Objective): Parts => ({
  title,
  successMeasure,
  nationalObjective,
  lead,
});

/** `kept` is the objective as somebody else saved it while this form was open. */
export type ObjectiveFault = { result: SubmissionResult; kept?: Objective };

type ObjectiveFormProps = {
  planId: string;
  /** A new objective has only the id that its form was made with. */
  objective: { id: string } | Objective;
  back: string;
  fault: ObjectiveFault | undefined;
};

export function ObjectiveForm({ planId, objective, back, fault }: ObjectiveFormProps) {
  const { t } = useTranslation();
  const fieldError = useFieldError();
  const isNew = !("version" in objective);
  const [form, fields] = useForm<Parts>({
    lastResult: fault?.result ?? null,
    defaultValue: isNew ? null : pick(objective),
  });
  const label = (part: (typeof parts)[number]) => t(`planning.objective.fields.${part}`);
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      {fault?.kept && (
        <KeptVersion parts={parts.map((part) => ({ label: label(part), value: fault.kept?.[part] ?? "" }))} />
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
        <input type="hidden" name="id" value={objective.id} />
      ) : (
        <input type="hidden" name="version" value={fault?.kept?.version ?? objective.version} />
      )}
      {parts.map((part) => {
        const field = {
          id: part,
          name: part,
          label: label(part),
          hint: `${t(`planning.objective.hints.${part}`)} ${t("shell.noCasework")}`,
          error: fieldError(fields[part].errors),
          maxLength: objectiveLimits[part],
          defaultValue: fields[part].initialValue,
        };
        return part === "successMeasure" ? (
          <TextAreaField key={part} {...field} rows={4} />
        ) : (
          <TextField key={part} {...field} required={part === "title"} autoComplete="off" />
        );
      })}
      <p className="flex flex-wrap items-center gap-2">
        <Button>{t("shell.save")}</Button>
        <ButtonLink to={back} tone="plain">
          {t("shell.cancel")}
        </ButtonLink>
      </p>
    </Form>
  );
}
