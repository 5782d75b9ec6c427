import { useTranslation } from "react-i18next";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { Notice } from "#app/components/ui/notice.tsx";

/** When a part of one's own plan is to be filled in. */
export function DueNote({ on }: { on: string }) {
  const { t } = useTranslation();
  return (
    <Notice className="mb-8 max-w-2xl">
      {t("individualPlan.due.about")} <CivilDate value={on} />. {t("individualPlan.due.anyTime")}
    </Notice>
  );
}
