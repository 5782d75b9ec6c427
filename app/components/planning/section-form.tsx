import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import type { FieldView } from "#app/domain/planning/plan-view.ts";
import type { FieldState, SectionFormState } from "#app/domain/planning/section-form.ts";
import { ConflictSummary } from "./conflict-summary.tsx";
import { PlanFieldControl } from "./plan-field-control.tsx";

const stateOf = ({ value, version, digest }: FieldView): FieldState => ({
  typed: value,
  version,
  digest,
  error: null,
  theirs: null,
});

type SectionFormProps = { planId: string; fields: readonly FieldView[]; state: SectionFormState | undefined };

/** The fields of one section that this reader may write. `state` is what came back from a form that is not wholly saved. */
export function SectionForm({ planId, fields, state = {} }: SectionFormProps) {
  const { t } = useTranslation();
  const fieldError = useFieldError();
  const shown = fields.map((field) => ({ field, state: state[field.id] ?? stateOf(field) }));
  const conflicts = shown.filter((one) => one.state.theirs !== null).map(({ field }) => field);
  const problems = shown.flatMap(({ field: { id, label }, state: { error } }) =>
    error === null ? [] : [{ fieldId: id, label, message: fieldError([error]) }],
  );
  return (
    <Form method="post" className="max-w-2xl" noValidate key={fields.map(({ version }) => version).join(".")}>
      <ErrorSummary errors={problems} />
      <ConflictSummary fields={conflicts} isRefused={problems.length > 0} />
      <input type="hidden" name="plan" value={planId} />
      {shown.map((one) => (
        <PlanFieldControl key={one.field.id} {...one} />
      ))}
      <Button>{t("planning.section.save")}</Button>
    </Form>
  );
}
