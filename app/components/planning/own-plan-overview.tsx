import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import {
  type DueSection,
  type IndividualPlanSummary,
  isWaiting,
} from "#app/domain/planning/individual-plan.ts";
import { OWN_PLAN, type Saved, planPath } from "#app/domain/planning/plan-address.ts";
import { FormatLinks } from "./format-links.tsx";
import { PlanStanding } from "./plan-standing.tsx";
import { RoleFinderLink } from "./role-finder-link.tsx";
import { SavedMessage } from "./saved-message.tsx";
import { SectionList } from "./section-list.tsx";

function DueState({ section, today }: { section: DueSection; today: string }) {
  const { t } = useTranslation();
  if (section.filled > 0) return <Badge tone="good">{t("individualPlan.due.done")}</Badge>;
  return isWaiting(section, today) ? <Badge tone="warm">{t("individualPlan.due.waiting")}</Badge> : null;
}

function Reviews({ due, today }: { due: readonly DueSection[]; today: string }) {
  const { t } = useTranslation();
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews" className="text-lg">
        {t("individualPlan.due.title")}
      </h2>
      <p className="text-muted mt-1 text-base">{t("individualPlan.due.intro")}</p>
      <ul className="mt-3 grid gap-3">
        {due.map((section) => (
          <li key={section.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>
              <CivilDate value={section.on} />
              <Link to={planPath(OWN_PLAN, [section.id])} className="block text-base">
                {section.title}
              </Link>
            </span>
            <DueState section={section} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Downloads() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="download" className="mt-8">
      <h2 id="download" className="text-lg">
        {t("planning.download.title")}
      </h2>
      <p className="text-muted mt-1 text-base">{t("individualPlan.download.intro")}</p>
      <FormatLinks address={OWN_PLAN} />
    </section>
  );
}

type OwnPlanOverviewProps = {
  plan: IndividualPlanSummary;
  today: string;
  saved: Saved | null;
  /** Whether the course has a page that helps to choose a role. */
  withRoleFinder: boolean;
};

/** The viewer's own plan on one page: how far it is, when to come back to it, its parts. */
export function OwnPlanOverview({ plan, today, saved, withRoleFinder }: OwnPlanOverviewProps) {
  const { t } = useTranslation();
  const more = plan.missing === 0 ? "individualPlan.nothingMissingMore" : "individualPlan.missingMore";
  return (
    <>
      <PageHeading title={t("individualPlan.title")} summary={t("individualPlan.private")} />
      <SavedMessage saved={saved} />
      <Card className="grid gap-8 md:grid-cols-[3fr_2fr] md:gap-12">
        <div>
          <PlanStanding plan={plan} address={OWN_PLAN} canWrite more={t(more)} />
          <p className="text-muted mt-6 text-base">
            {t("individualPlan.started")} <CivilDate value={plan.startedOn} />
          </p>
          {withRoleFinder && <RoleFinderLink className="mt-2 text-base" />}
        </div>
        <div>
          <Reviews due={plan.due} today={today} />
          <Downloads />
        </div>
      </Card>
      <SectionList plan={plan} address={OWN_PLAN} reads canWrite />
    </>
  );
}
