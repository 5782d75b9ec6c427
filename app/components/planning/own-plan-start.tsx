import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { IndividualPlanPage } from "#app/domain/planning/individual-plan.ts";
import { RoleFinderLink } from "./role-finder-link.tsx";

type OwnPlanStartProps = {
  offered: IndividualPlanPage["offered"];
  /** Whether the course has a page that helps to choose a role. */
  withRoleFinder: boolean;
};

/** Before there is a plan: what it is, who reads it, and one button. */
export function OwnPlanStart({ offered, withRoleFinder }: OwnPlanStartProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t("individualPlan.title")} />
      {offered === null ? (
        <EmptyState title={t("individualPlan.none.notOffered")}>
          <p>{t("individualPlan.none.notOfferedMore")}</p>
        </EmptyState>
      ) : (
        <Card className="max-w-2xl">
          <p className="text-lg">{offered.intro}</p>
          <p className="mt-4 font-bold">{t("individualPlan.none.private")}</p>
          <Form method="post" className="mt-6">
            <Button>{t("individualPlan.none.button")}</Button>
          </Form>
        </Card>
      )}
      {withRoleFinder && <RoleFinderLink className="mt-6 max-w-2xl" />}
    </>
  );
}
