import { useTranslation } from "#app/i18n/working.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { ProgressBar } from "#app/components/ui/progress-bar.tsx";
import { type OwnPlan, type PlanAddress, planPath } from "#app/domain/planning/plan-address.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import type { PlanStanding as Standing } from "#app/domain/planning/plan-view.ts";

type PlanStandingProps = {
  plan: Standing;
  address: PlanAddress | OwnPlan;
  canWrite: boolean;
  /** What to do about it, for whoever may. */
  more: string;
};

/** How far the plan is, in one sentence, and the one place to go on. */
export function PlanStanding({ plan, address, canWrite, more }: PlanStandingProps) {
  const { t } = useTranslation();
  const filled = plan.sections.reduce((sum, section) => sum + section.filled, 0);
  const of = plan.sections.reduce((sum, section) => sum + section.fields, 0);
  const next = plan.sections.find((section) => section.missing > 0);
  const isObjectives = next?.id === OBJECTIVES_SECTION;
  const nextPath = isObjectives
    ? planPath(address, [], { anchor: OBJECTIVES_SECTION })
    : planPath(address, [next?.id ?? ""]);
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className="text-2xl">
        {plan.missing === 0
          ? t("planning.overview.nothingMissing")
          : t("planning.overview.missing", { count: plan.missing })}
      </h2>
      {canWrite && <p className="mt-2">{more}</p>}
      <div className="mt-5">
        <ProgressBar done={filled} of={of} label={t("planning.overview.progress", { filled, of })} />
        <p aria-hidden="true" className="text-muted mt-1 text-base">
          {t("planning.overview.progress", { filled, of })}
        </p>
      </div>
      {next && canWrite && (
        <p className="mt-6">
          <ButtonLink to={nextPath}>
            {t(filled === 0 ? "planning.overview.start" : "planning.overview.goOn", { section: next.title })}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
