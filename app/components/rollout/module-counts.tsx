import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { ProgressBar } from "#app/components/ui/progress-bar.tsx";
import type { BranchModule } from "#app/domain/rollout/branch-progress.ts";

const states = ["complete", "open", "locked"] as const;

function Counts({ module, of }: { module: BranchModule; of: number }) {
  const { t } = useTranslation();
  const { complete } = module.counts;
  return (
    <>
      {complete !== null && (
        <ProgressBar done={complete} of={of} label={t("branches.completeOf", { complete, of })} />
      )}
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-base">
        {states.map((state) => {
          const count = module.counts[state];
          if (state !== "complete" && (count === 0 || count === null)) return null;
          return (
            <div key={state} className="contents">
              <dd className="text-right font-bold tabular-nums">{count ?? t("branches.fewerThanFive")}</dd>
              <dt className="text-muted">{t(`branches.${state}`)}</dt>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** How many of the branch's reps are where, module by module. */
export function ModuleCountList({ modules, of }: { modules: readonly BranchModule[]; of: number }) {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-4 md:grid-cols-3">
      {modules.map((module) => (
        <li key={module.slug} className="border-line bg-sheet rounded-xl border p-5">
          <h3 className="flex flex-wrap items-center justify-between gap-2 text-lg">
            {t("learning.module", { number: module.position })}
            {module.optional && <Badge>{t("learning.optional")}</Badge>}
          </h3>
          <p className="text-muted mb-4 text-base leading-snug">{module.title}</p>
          <Counts module={module} of={of} />
        </li>
      ))}
    </ul>
  );
}
