import { useTranslation } from "#app/i18n/working.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";

/** Who reads one's own plan, and by when this part of it is to be filled in. */
export function OwnSectionNote({ dueOn }: { dueOn: string | null }) {
  const { t } = useTranslation();
  return (
    <p className="bg-tint mb-8 max-w-2xl rounded-lg px-4 py-3 text-base">
      <span className="font-bold">{t("individualPlan.onlyYou")}</span>{" "}
      {dueOn !== null && (
        <>
          {t("individualPlan.due.about")} <CivilDate value={dueOn} />. {t("individualPlan.due.anyTime")}
        </>
      )}
    </p>
  );
}
