import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "#app/components/ui/badge.tsx";
import { type PlanAddress, planPath } from "#app/domain/planning/plan-address.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import type { PlanSummary, SectionSummary } from "#app/domain/planning/plan-view.ts";
import { GapLinks } from "./gap-links.tsx";

/** So many missing fields are named at once; more are folded away, each still one step from its box. */
const NAMED_AT_ONCE = 4;

function SectionState({ section, plan }: { section: SectionSummary; plan: PlanSummary }) {
  const { t } = useTranslation();
  const isObjectives = section.id === OBJECTIVES_SECTION;
  const counted = isObjectives
    ? `${t("planning.overview.objectivesSoFar", { count: plan.objectiveCount })}, ${t("planning.overview.actionsSoFar", { count: plan.actionCount })}`
    : t("planning.overview.filled", { filled: section.filled, of: section.fields });
  const badge =
    section.missing > 0
      ? ({ tone: "warm", text: t("planning.overview.missingHere", { count: section.missing }) } as const)
      : section.filled > 0 || isObjectives
        ? ({ tone: "good", text: t("planning.overview.complete") } as const)
        : ({ tone: "plain", text: t("planning.overview.canWait") } as const);
  return (
    <span className="text-muted flex flex-wrap items-center gap-x-4 gap-y-1 text-base">
      {counted}
      <Badge tone={badge.tone}>{badge.text}</Badge>
    </span>
  );
}

function EmptyFields({
  section,
  address,
  canWrite,
}: {
  section: SectionSummary;
  address: PlanAddress;
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

/** The parts of the plan in their order, each with how far it is and what it lacks. The national office gets no links. */
export function SectionList({ plan, address }: { plan: PlanSummary; address: PlanAddress }) {
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
              <h3>{plan.words ? <Link to={pathOf(section.id)}>{section.title}</Link> : section.title}</h3>
              <SectionState section={section} plan={plan} />
            </div>
            <EmptyFields section={section} address={address} canWrite={plan.rights.contribute} />
          </li>
        ))}
      </ol>
    </section>
  );
}
