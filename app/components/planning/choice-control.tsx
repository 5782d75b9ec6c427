import { useTranslation } from "#app/i18n/working.ts";
import { ChoiceGroup } from "#app/components/ui/choice-group.tsx";
import type { FieldView } from "#app/domain/planning/plan-view.ts";
import { hintOf } from "./field-hint.tsx";

type ChoiceControlProps = { field: FieldView; chosen: string; error: string | undefined };

/** One of a few answers. What need not be answered can be left open again. */
export function ChoiceControl({ field, chosen, error }: ChoiceControlProps) {
  const { t } = useTranslation();
  const { id, label, required, options } = field;
  const choices = options.map((option) => ({ value: option.id, label: option.label }));
  const open = { value: "", label: t("planning.section.leaveOpen") };
  return (
    <ChoiceGroup
      id={id}
      legend={
        <>
          {label} {!required && <span className="text-muted font-normal">({t("shell.optional")})</span>}
        </>
      }
      name={`typed.${id}`}
      kind="radio"
      choices={required ? choices : [...choices, open]}
      selected={[chosen]}
      hint={hintOf(field)}
      error={error}
      inRow
    />
  );
}
