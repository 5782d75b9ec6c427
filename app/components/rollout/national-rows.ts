import type { WorkingTranslate } from "#app/i18n/working.ts";
import { SMALLEST_SHOWN } from "#app/domain/rollout/branch-progress.ts";
import type { NationalBranch, NationalPage } from "#app/domain/rollout/national.ts";

/** The table as text, for a file that may travel: numbers below five are not said (design rule 6). */
export function nationalRows(
  t: WorkingTranslate,
  modules: NationalPage["modules"],
  branches: readonly NationalBranch[],
): { head: string[]; rows: string[][] } {
  const shown = (count: number) => (count < SMALLEST_SHOWN ? t("branches.fewerThanFive") : String(count));
  return {
    head: [
      t("branches.national.branch"),
      t("branches.national.region"),
      t("branches.national.state"),
      t("branches.national.next"),
      t("branches.national.reps"),
      ...modules.map(({ position }) => t("branches.national.completedModule", { number: position })),
      t("branches.national.plan"),
      t("branches.national.until"),
    ],
    rows: branches.map((branch) => [
      branch.name,
      branch.region,
      t(`branches.national.states.${branch.state}`),
      branch.nextOn ?? "",
      shown(branch.reps),
      ...modules.map(({ slug }) => shown(branch.completed[slug] ?? 0)),
      t(`branches.national.plans.${branch.plan}`),
      branch.planUntil ?? "",
    ]),
  };
}
