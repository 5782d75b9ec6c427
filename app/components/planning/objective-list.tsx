import { useTranslation } from "#app/i18n/working.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { MOST_OBJECTIVES } from "#app/domain/planning/objective.ts";
import { type PlanAddress, type Saved, planPath } from "#app/domain/planning/plan-address.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import type { PlanSummary } from "#app/domain/planning/plan-view.ts";
import { GapLinks } from "./gap-links.tsx";
import { ObjectiveCard } from "./objective-card.tsx";
import { SavedMessage } from "./saved-message.tsx";

type ObjectiveListProps = {
  plan: PlanSummary;
  words: NonNullable<PlanSummary["words"]>;
  today: string;
  address: PlanAddress;
  saved: Saved | null;
};

function AddObjective({ to, count }: { to: string; count: number }) {
  const { t } = useTranslation();
  if (count >= MOST_OBJECTIVES) return null;
  return (
    <ButtonLink to={to} tone={count === 0 ? "primary" : "quiet"}>
      {t(count === 0 ? "planning.objective.addFirst" : "planning.objective.add")}
    </ButtonLink>
  );
}

/** What the branch wants to reach, and who does what for it by when. */
export function ObjectiveList({
  plan,
  words: { objectives, gaps },
  today,
  address,
  saved,
}: ObjectiveListProps) {
  const { t } = useTranslation();
  const { rights, recommended, sections } = plan;
  const count = objectives.length;
  const title =
    sections.find(({ id }) => id === OBJECTIVES_SECTION)?.title ?? t("planning.objective.fields.title");
  const newObjective = rights.contribute ? planPath(address, ["objectives", "new"]) : null;
  const add = newObjective !== null && <AddObjective to={newObjective} count={count} />;
  const tooFew = gaps.flatMap((gap) => (gap.kind === "objectives" ? [gap.need - gap.have] : []));
  const shared = { planId: plan.id, of: count, gaps, today, address, rights, saved };
  return (
    <section aria-labelledby={OBJECTIVES_SECTION} className="mt-14">
      <h2 id={OBJECTIVES_SECTION}>{title}</h2>
      <p className="text-muted mt-2 mb-4">{t("planning.objective.recommended", recommended)}</p>
      <SavedMessage saved={saved} at={OBJECTIVES_SECTION} />
      {count === 0 && <EmptyState title={t("planning.objective.none")}>{add}</EmptyState>}
      {count > 0 && (
        <>
          <GapLinks
            gaps={tooFew.map((more) => ({
              to: newObjective,
              label: t("planning.objective.gaps.objectives", { count: more }),
            }))}
          />
          <ol className="mt-5 grid gap-6">
            {objectives.map((objective, i) => (
              <ObjectiveCard key={objective.id} objective={objective} number={i + 1} {...shared} />
            ))}
          </ol>
          {add && <p className="no-print mt-6">{add}</p>}
        </>
      )}
    </section>
  );
}
