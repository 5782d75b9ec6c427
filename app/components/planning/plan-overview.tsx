import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { classNames } from "#app/components/ui/class-names.ts";
import { Card } from "#app/components/ui/card.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { type PlanAddress, type Saved, planPath } from "#app/domain/planning/plan-address.ts";
import type { PlanOverview as Overview, PlanSummary } from "#app/domain/planning/plan-view.ts";
import { DownloadLinks } from "./download-links.tsx";
import { ObjectiveList } from "./objective-list.tsx";
import { PeriodInWords } from "./period-in-words.tsx";
import { PlanStanding } from "./plan-standing.tsx";
import { SavedMessage } from "./saved-message.tsx";
import { SectionList } from "./section-list.tsx";

/** The plans of other periods, and for a lead the way to the next one. */
function OtherPeriods({ overview, plan }: { overview: Overview; plan: PlanSummary }) {
  const { t } = useTranslation();
  const { branch, periods, rights } = overview;
  const others = periods.filter(({ from }) => from !== plan.period.from);
  if (others.length === 0 && !rights.setPeriod) return null;
  return (
    <section aria-labelledby="other-periods" className="no-print border-line mt-14 border-t pt-6">
      <h2 id="other-periods" className="text-lg">
        {t("planning.overview.otherPeriods")}
      </h2>
      <ul className="mt-2">
        {others.map((period) => (
          <li key={period.from} className="py-1.5">
            <Link
              to={planPath({
                branch: branch.slug,
                period: period.from === periods[0]?.from ? null : period.from,
              })}
            >
              <PeriodInWords period={period} />
            </Link>
            {period.from === periods[0]?.from && ` (${t("planning.overview.newest")})`}
          </li>
        ))}
        {rights.setPeriod && (
          <li className="py-1.5">
            <Link to={planPath({ branch: branch.slug, period: null }, ["start"])}>
              {t("planning.start.another")}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

type PlanOverviewProps = {
  overview: Overview;
  plan: PlanSummary;
  address: PlanAddress;
  saved: Saved | null;
};

/** The whole plan on one page: how far it is, its parts, its objectives with their actions. */
export function PlanOverview({ overview, plan, address, saved }: PlanOverviewProps) {
  const { t } = useTranslation();
  const { branch, rights } = overview;
  return (
    <>
      <PageHeading
        title={plan.title}
        parent={{ to: `/branches/${branch.slug}`, label: branch.name }}
        summary={<PeriodInWords period={plan.period} />}
        actions={
          rights.setPeriod && (
            <ButtonLink to={planPath(address, ["period"])} tone="plain">
              {t("planning.changePeriod.link")}
            </ButtonLink>
          )
        }
      />
      <SavedMessage saved={saved} />
      {plan.words === null && <Notice className="mb-8">{t("planning.overview.counts")}</Notice>}
      {plan.words !== null && !rights.contribute && (
        <Notice className="mb-8">{t("planning.readOnly")}</Notice>
      )}
      <Card className={classNames("grid gap-8", plan.words && "md:grid-cols-[3fr_2fr] md:gap-12")}>
        <PlanStanding
          plan={plan}
          address={address}
          canWrite={rights.contribute}
          more={t(
            plan.missing === 0 ? "planning.overview.nothingMissingMore" : "planning.overview.missingMore",
          )}
        />
        {plan.words && <DownloadLinks address={address} officers={rights.readOfficers} />}
      </Card>
      <SectionList
        plan={plan}
        address={address}
        reads={plan.words !== null}
        canWrite={rights.contribute}
        objectives={plan}
      />
      {plan.words && (
        <ObjectiveList
          plan={plan}
          words={plan.words}
          today={overview.today}
          address={address}
          saved={saved}
        />
      )}
      <OtherPeriods overview={overview} plan={plan} />
    </>
  );
}
