import { useTranslation } from "#app/i18n/working.ts";
import { type FieldProps, TextAreaField, TextField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import type { FieldState } from "#app/domain/planning/section-form.ts";
import type { FieldView } from "#app/domain/planning/plan-view.ts";
import { ChoiceControl } from "./choice-control.tsx";
import { FieldConflict } from "./field-conflict.tsx";
import { hintOf } from "./field-hint.tsx";

/** "1,250,000" is longer than the digits that are kept of it. */
const SEPARATORS = 3;

type ControlProps = FieldProps & { name: string; defaultValue: string };

/** A line in which the branch's objectives are offered and anything else may stand. */
function ObjectiveControl({ field, shared }: { field: FieldView; shared: ControlProps }) {
  const offers = `${field.id}-offers`;
  return (
    <>
      <TextField {...shared} maxLength={field.max} autoComplete="off" list={offers} />
      <datalist id={offers}>
        {field.options.map(({ id }) => (
          <option key={id} value={id} />
        ))}
      </datalist>
    </>
  );
}

function Control({ field, state }: { field: FieldView; state: FieldState }) {
  const { t } = useTranslation();
  const error = useFieldError()(state.error === null ? undefined : [state.error]);
  const changed = t(field.audience === "rep" ? "planning.conflict.ownLabel" : "planning.conflict.label");
  const shared = {
    id: field.id,
    name: `typed.${field.id}`,
    label: field.label,
    hint: hintOf(field),
    error: error ?? (state.theirs === null ? undefined : changed),
    optional: !field.required,
    defaultValue: state.typed,
  };
  switch (field.type) {
    case "number":
      return (
        <TextField
          {...shared}
          inputMode="numeric"
          maxLength={field.max + SEPARATORS}
          className="max-w-44"
          autoComplete="off"
        />
      );
    case "date":
      return <TextField {...shared} type="date" className="max-w-56" />;
    case "text":
      return <TextField {...shared} maxLength={field.max} autoComplete="off" />;
    case "objective":
      return <ObjectiveControl field={field} shared={shared} />;
    case "choice":
      return <ChoiceControl field={field} chosen={state.typed} error={shared.error} />;
    case "list":
    case "longtext":
      return <TextAreaField {...shared} maxLength={field.max} rows={field.type === "list" ? 4 : 6} />;
  }
}

/** A field of the template with the version that it stands on, and what somebody else wrote meanwhile. */
export function PlanFieldControl({ field, state }: { field: FieldView; state: FieldState }) {
  return (
    <div className="mb-8">
      <Control field={field} state={state} />
      <input type="hidden" name={`version.${field.id}`} value={state.version} />
      <input type="hidden" name={`digest.${field.id}`} value={state.digest} />
      {state.theirs !== null && <FieldConflict field={field} theirs={state.theirs} />}
    </div>
  );
}
