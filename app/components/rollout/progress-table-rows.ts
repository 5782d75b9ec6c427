import type { WorkingTranslate } from "#app/i18n/working.ts";
import type { ModuleName } from "#app/domain/learning/programme.ts";
import type { RepProgress } from "#app/domain/rollout/branch-progress.ts";
import { whyNot } from "./cell-in-words.ts";

/** The table as text: a heading for each module; dates as yyyy-mm-dd, which every spreadsheet sorts. */
export function progressTableRows(
  t: WorkingTranslate,
  modules: readonly ModuleName[],
  reps: readonly RepProgress[],
): { head: string[]; rows: string[][] } {
  const titles = modules.map(({ position, title }) =>
    t("learning.moduleTitled", { number: position, title }),
  );
  return {
    head: [t("branches.rep"), ...titles, t("recognition.companion.certifiedUntil")],
    rows: reps.map((rep) => [
      rep.name,
      ...rep.modules.map((progress) =>
        progress.state === "complete" ? progress.on : (whyNot(t, progress, modules) ?? ""),
      ),
      rep.certifiedUntil ?? t("recognition.companion.notCertified"),
    ]),
  };
}
