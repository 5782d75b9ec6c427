import { useTranslation } from "#app/i18n/working.ts";
import { Card } from "#app/components/ui/card.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { planPath } from "#app/domain/planning/plan-address.ts";
import type { PlanPeriod } from "#app/domain/planning/plan-period.ts";
import type { PlanOverview } from "#app/domain/planning/plan-view.ts";
import { PeriodForm } from "./period-form.tsx";

/** Before there is a plan: a lead starts one, anybody else reads who will. */
export function NoPlan({
  overview: { branch, rights },
  period,
}: {
  overview: PlanOverview;
  period: PlanPeriod;
}) {
  const { t } = useTranslation();
  const address = { branch: branch.slug, period: null };
  return (
    <>
      <PageHeading
        title={t("planning.start.title")}
        parent={{ to: `/branches/${branch.slug}`, label: branch.name }}
      />
      {rights.setPeriod ? (
        <Card className="max-w-2xl">
          <p className="mb-6 text-lg">{t("planning.start.lead")}</p>
          <PeriodForm
            action={planPath(address, ["start"])}
            period={period}
            button={t("planning.start.button")}
            fault={undefined}
          />
        </Card>
      ) : (
        <EmptyState title={t(rights.contribute ? "planning.start.others" : "planning.start.national")} />
      )}
    </>
  );
}
