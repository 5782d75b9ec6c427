import { useTranslation } from "#app/i18n/working.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import type { PlanPeriod } from "#app/domain/planning/plan-period.ts";

export function PeriodInWords({ period: { from, to } }: { period: PlanPeriod }) {
  const { t } = useTranslation();
  return (
    <>
      <CivilDate value={from} /> {t("planning.until")} <CivilDate value={to} />
    </>
  );
}
