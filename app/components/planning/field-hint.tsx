import { useTranslation } from "react-i18next";
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

/** Who will read it, what belongs in it, and what does not. */
export function FieldHint({ field }: { field: FieldView }) {
  const { t } = useTranslation();
  const hints = [field.hint, isFreeText(field) ? t("shell.noCasework") : null].filter(
    (hint) => hint !== null,
  );
  return (
    <>
      <AudienceLabel audience={field.audience} />
      {hints.length > 0 && ` · ${hints.join(" ")}`}
    </>
  );
}
