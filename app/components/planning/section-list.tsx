import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { type OwnPlan, type PlanAddress, planPath } from "#app/domain/planning/plan-address.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import type { PlanStanding, SectionSummary } from "#app/domain/planning/plan-view.ts";
import { GapLinks } from "./gap-links.tsx";

/** So many missing fields are named at once; more are folded away, each still one step from its box. */
const NAMED_AT_ONCE = 4;

type ObjectiveCounts = { objectiveCount: number; actionCount: number };

function StateBadge({ section }: { section: SectionSummary }) {
  const { t } = useTranslation();
  if (section.missing > 0) {
    return <Badge tone="warm">{t("planning.overview.missingHere", { count: section.missing })}</Badge>;
  }
  if (section.id !== OBJECTIVES_SECTION && section.filled === 0)
    return <Badge>{t("planning.overview.canWait")}</Badge>;
  const isFull = section.filled === section.fields;
  return <Badge tone="good">{t(isFull ? "planning.overview.complete" : "planning.overview.enough")}</Badge>;
}

function SectionState({
  section,
  objectives,
}: {
  section: SectionSummary;
  objectives: ObjectiveCounts | undefined;
}) {
  const { t } = useTranslation();
  const counted =
    objectives && section.id === OBJECTIVES_SECTION
      ? `${t("planning.overview.objectivesSoFar", { count: objectives.objectiveCount })}, ${t("planning.overview.actionsSoFar", { count: objectives.actionCount })}`
      : t("planning.overview.filled", { filled: section.filled, of: section.fields });
  return (
    <span className="text-muted flex flex-wrap items-center gap-x-4 gap-y-1 text-base">
      {counted}
      <StateBadge section={section} />
    </span>
  );
}

type Address = PlanAddress | OwnPlan;

function EmptyFields({
  section,
  address,
  canWrite,
}: {
  section: SectionSummary;
  address: Address;
  canWrite: boolean;
}) {
  const { t } = useTranslation();
  const gaps = section.emptyFields.map(({ id, label }) => ({
    to: canWrite ? planPath(address, [section.id], { anchor: id }) : null,
    label,
  }));
  if (gaps.length <= NAMED_AT_ONCE) return <GapLinks gaps={gaps} />;
  return (
    <details>
      <summary className="text-brand min-h-11 cursor-pointer py-2 text-base font-bold">
        {t("planning.overview.whatIsMissing")}
        <span className="sr-only">: {section.title}</span>
      </summary>
      <GapLinks gaps={gaps} />
    </details>
  );
}

type SectionListProps = {
  plan: PlanStanding;
  address: Address;
  /** False for the national office, which gets no links. */
  reads: boolean;
  canWrite: boolean;
  /** The counts of a plan that has objectives. */
  objectives?: ObjectiveCounts;
};

/** The parts of the plan in their order, each with how far it is and what it lacks. */
export function SectionList({ plan, address, reads, canWrite, objectives }: SectionListProps) {
  const { t } = useTranslation();
  const pathOf = (id: string) =>
    id === OBJECTIVES_SECTION
      ? planPath(address, [], { anchor: OBJECTIVES_SECTION })
      : planPath(address, [id]);
  const sections = plan.sections.filter(({ id, fields }) => fields > 0 || id === OBJECTIVES_SECTION);
  return (
    <section aria-labelledby="parts" className="mt-14">
      <h2 id="parts">{t("planning.overview.sections")}</h2>
      <p className="text-muted mt-2 max-w-[42rem]">{plan.intro}</p>
      <ol className="border-edge mt-4 border-t-2">
        {sections.map((section) => (
          <li key={section.id} className="border-line border-b py-4">
            <div className="flex flex-col justify-between gap-x-6 gap-y-1 sm:flex-row sm:items-center">
              <h3>{reads ? <Link to={pathOf(section.id)}>{section.title}</Link> : section.title}</h3>
              <SectionState section={section} objectives={objectives} />
            </div>
            <EmptyFields section={section} address={address} canWrite={canWrite} />
          </li>
        ))}
      </ol>
    </section>
  );
}
