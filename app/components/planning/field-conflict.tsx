import { useTranslation } from "#app/i18n/working.ts";
import { ChoiceGroup } from "#app/components/ui/choice-group.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { type FieldView, inWords } from "#app/domain/planning/plan-view.ts";

/** What is saved now, and the choice between it and what stands in the box. Both is chosen where both can stay. */
export function FieldConflict({ field, theirs }: { field: FieldView; theirs: string }) {
  const { t } = useTranslation();
  const canKeepBoth = field.type === "longtext" || field.type === "list";
  const choices = [
    ...(canKeepBoth ? [{ value: "both", label: t("planning.conflict.both") }] : []),
    { value: "mine", label: t("planning.conflict.mine") },
    { value: "theirs", label: t("planning.conflict.keepTheirs") },
  ];
  return (
    <div className="border-bad -mt-2 border-l-4 pl-4">
      <Notice tone="warm" title={t("planning.conflict.theirs")} className="mb-4">
        {theirs === "" ? (
          <p className="text-muted">{t("planning.conflict.theirsEmpty")}</p>
        ) : (
          <p className="wrap-anywhere whitespace-pre-wrap">{inWords(field, theirs)}</p>
        )}
      </Notice>
      <ChoiceGroup
        legend={t("planning.conflict.choose")}
        name={`choice.${field.id}`}
        kind="radio"
        choices={choices}
        selected={canKeepBoth ? ["both"] : ["mine"]}
        required
      />
    </div>
  );
}
