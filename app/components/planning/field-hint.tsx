import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { classNames } from "#app/components/ui/class-names.ts";
import type { FieldView } from "#app/domain/planning/plan-view.ts";

export function AudienceLabel({ audience }: Pick<FieldView, "audience">) {
  const { t } = useTranslation();
  return (
    <span
      className={classNames(
        "font-bold",
        audience === "officers" && "text-brand",
        audience === "public" && "text-ink",
      )}
    >
      <span className="sr-only">{t("planning.audience.label")} </span>
      {t(`planning.audience.${audience}`)}
    </span>
  );
}

const isFreeText = ({ type }: Pick<FieldView, "type">) =>
  type !== "number" && type !== "date" && type !== "choice";

/** Who will read it, what belongs in it, and what does not. In one's own plan the page says who, once. */
function FieldHint({ field }: { field: FieldView }) {
  const { t } = useTranslation();
  const { audience, hint } = field;
  const hints = [hint, isFreeText(field) ? t("shell.noCasework") : null].filter((each) => each !== null);
  if (audience === "rep") return hints.join(" ");
  return (
    <>
      <AudienceLabel audience={audience} />
      {hints.length > 0 && ` · ${hints.join(" ")}`}
    </>
  );
}

/** The hint where there is one. */
export const hintOf = (field: FieldView): ReactNode =>
  field.audience !== "rep" || field.hint !== null || isFreeText(field) ? (
    <FieldHint field={field} />
  ) : undefined;
