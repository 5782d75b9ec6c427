import { useTranslation } from "#app/i18n/working.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import type { ModuleProgress } from "#app/domain/learning/module-progress.ts";
import type { ModuleName } from "#app/domain/learning/programme.ts";
import type { RepProgress } from "#app/domain/rollout/branch-progress.ts";
import { whyNot } from "./cell-in-words.ts";

function Cell({ progress, modules }: { progress: ModuleProgress; modules: readonly ModuleName[] }) {
  const { t } = useTranslation();
  if (progress.state === "complete") {
    return (
      <span className="text-good font-bold">
        <span aria-hidden="true">✓ </span>
        <span className="sr-only">{t("learning.completed")} </span>
        <CivilDate value={progress.on} />
        {progress.recognised && (
          <span className="text-muted block text-sm font-normal">{t("learning.recognised")}</span>
        )}
      </span>
    );
  }
  return (
    <span className={progress.state === "locked" ? "text-muted" : undefined}>
      {whyNot(t, progress, modules)}
    </span>
  );
}

/** Whether they are certified to accompany members, and until when: nothing else of it. */
function CompanionCell({ until }: { until: string | null }) {
  const { t } = useTranslation();
  if (until === null) return <span className="text-muted">{t("recognition.companion.notCertified")}</span>;
  return (
    <>
      {t("recognition.companion.certifiedUntil")} <CivilDate value={until} />
    </>
  );
}

/** Spread, because the linter takes every cell for one that can be worked. */
const cell = { role: "cell" };

function RepRow({ rep, modules }: { rep: RepProgress; modules: readonly ModuleName[] }) {
  const { t } = useTranslation();
  return (
    <tr role="row" className="border-line block border-b px-4 py-3 last:border-0 md:table-row md:p-0">
      <th
        role="rowheader"
        scope="row"
        className="block pb-1 text-lg wrap-anywhere md:table-cell md:w-1/4 md:px-4 md:py-3 md:align-top md:text-base"
      >
        {rep.name}
      </th>
      {rep.modules.map((progress) => (
        <td
          key={progress.slug}
          {...cell}
          className="grid grid-cols-[6rem_minmax(0,1fr)] py-0.5 md:table-cell md:px-4 md:py-3 md:align-top"
        >
          <span aria-hidden="true" className="text-muted md:hidden">
            {modules
              .filter(({ slug }) => slug === progress.slug)
              .map(({ position }) => t("learning.module", { number: position }))}
          </span>
          <Cell progress={progress} modules={modules} />
        </td>
      ))}
      <td
        {...cell}
        className="grid grid-cols-[6rem_minmax(0,1fr)] py-0.5 md:table-cell md:px-4 md:py-3 md:align-top"
      >
        <span aria-hidden="true" className="text-muted md:hidden">
          {t("recognition.companion.inBranch")}
        </span>
        <span>
          <CompanionCell until={rep.certifiedUntil} />
        </span>
      </td>
    </tr>
  );
}

type ProgressTableProps = { caption: string; modules: readonly ModuleName[]; reps: readonly RepProgress[] };

/**
 * Rep by module. On a phone each rep is a block of lines; the roles are written out because `display: block` takes
 * them away from a table.
 */
export function ProgressTable({ caption, modules, reps }: ProgressTableProps) {
  const { t } = useTranslation();
  return (
    <div className="border-line bg-sheet overflow-hidden rounded-xl border">
      <table role="table" className="block w-full border-collapse text-left text-base md:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="border-edge max-md:sr-only md:table-header-group md:border-b-2">
          <tr role="row">
            <th role="columnheader" scope="col" className="px-4 py-3 align-top">
              {t("branches.rep")}
            </th>
            {modules.map(({ slug, position, title }) => (
              <th key={slug} role="columnheader" scope="col" className="px-4 py-3 align-top">
                {t("learning.module", { number: position })}
                <span className="text-muted block text-sm leading-snug font-normal">{title}</span>
              </th>
            ))}
            <th role="columnheader" scope="col" className="px-4 py-3 align-top">
              {t("recognition.companion.inBranch")}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="block md:table-row-group">
          {reps.map((rep) => (
            <RepRow key={rep.id} rep={rep} modules={modules} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
