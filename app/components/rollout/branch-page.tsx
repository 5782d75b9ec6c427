import { useTranslation } from "#app/i18n/working.ts";
import { SessionList } from "#app/components/training/session-list.tsx";
import { ButtonLink, buttonClass } from "#app/components/ui/button.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import {
  type BranchProgress,
  type ProgressFilter,
  type RepProgress,
  SMALLEST_SHOWN,
} from "#app/domain/rollout/branch-progress.ts";
import { ModuleCountList } from "./module-counts.tsx";
import { ProgressFilterForm } from "./progress-filter-form.tsx";
import { ProgressTable } from "./progress-table.tsx";

const summaries = {
  names: "summaryNames",
  counts: "summaryCounts",
  "large counts": "summaryLargeCounts",
} as const;

type BranchPageProps = {
  progress: BranchProgress;
  filter: ProgressFilter;
  may: { invite: boolean; seePlan: boolean; seeAllBranches: boolean; openSessions: boolean };
};

function NoReps({ mayInvite }: { mayInvite: boolean }) {
  const { t } = useTranslation();
  return (
    <EmptyState title={t("branches.noReps")}>
      <p>{mayInvite ? t("branches.noRepsAdministrator") : t("branches.noRepsLead")}</p>
      {mayInvite && (
        <p className="mt-4">
          <ButtonLink to="/admin/people">{t("branches.invite")}</ButtonLink>
        </p>
      )}
    </EmptyState>
  );
}

function RepByRep({
  progress,
  filter,
  reps,
}: {
  progress: BranchProgress;
  filter: ProgressFilter;
  reps: RepProgress[];
}) {
  const { t } = useTranslation();
  const { modules, repCount } = progress;
  return (
    <section className="mt-12">
      <h2 className="mb-4">{t("branches.reps")}</h2>
      <ProgressFilterForm key={`${filter.module} ${filter.state}`} modules={modules} filter={filter} />
      {filter.state !== null && (
        <p role="status" className="text-muted mb-3 text-base">
          {t("branches.showing", { count: reps.length, of: repCount })}
        </p>
      )}
      {reps.length > 0 ? (
        <ProgressTable caption={t("branches.reps")} modules={modules} reps={reps} />
      ) : (
        <EmptyState title={t("branches.noMatch")}>{t("branches.noMatchText")}</EmptyState>
      )}
    </section>
  );
}

/** A branch's progress: by name for its leads, in numbers for everybody else who may see it. */
export function BranchPage({ progress, filter, may }: BranchPageProps) {
  const { t } = useTranslation();
  const { branch, sight, repCount, modules, reps, sessions } = progress;
  const path = `/branches/${branch.slug}`;
  return (
    <>
      <PageHeading
        {...(may.seeAllBranches ? { parent: { to: "/branches", label: t("branches.parent") } } : {})}
        title={branch.name}
        summary={t(`branches.${summaries[sight]}`)}
        actions={
          <>
            {may.seePlan && <ButtonLink to={`${path}/plan`}>{t("branches.openPlan")}</ButtonLink>}
            {sight === "names" && repCount > 0 && (
              <a href={`${path}/progress.csv`} download className={buttonClass("quiet")}>
                {t("branches.download")}
              </a>
            )}
          </>
        }
      />
      {repCount === 0 ? (
        <NoReps mayInvite={may.invite} />
      ) : (
        <>
          <h2 className="mb-4">
            {t("branches.counts")}{" "}
            <span className="text-muted font-normal">{t("branches.repCount", { count: repCount })}</span>
          </h2>
          {sight === "large counts" && repCount < SMALLEST_SHOWN ? (
            <p className="max-w-prose">{t("branches.tooFew")}</p>
          ) : (
            <ModuleCountList modules={modules} of={repCount} />
          )}
        </>
      )}
      {sessions.length > 0 && (
        <section className="mt-12">
          <h2 className="mb-4">{t("training.inBranch")}</h2>
          <SessionList sessions={sessions} modules={modules} opens={may.openSessions} namesBranch={false} />
        </section>
      )}
      {reps && repCount > 0 && <RepByRep progress={progress} filter={filter} reps={reps} />}
    </>
  );
}
