import type { WorkingTranslate } from "#app/i18n/working.ts";
import { leftInWords } from "#app/components/learning/left-in-words.ts";
import type { ModuleProgress } from "#app/domain/learning/module-progress.ts";
import type { ModuleName } from "#app/domain/learning/programme.ts";

/**
 * What stands in an empty cell, instead of a date: what comes first, or what is left. Null for a module that is
 * complete. The page and the CSV say the same.
 */
export function whyNot(
  t: WorkingTranslate,
  progress: ModuleProgress,
  modules: readonly ModuleName[],
): string | null {
  if (progress.state === "complete") return null;
  if (progress.state === "open") return leftInWords(t, progress.left);
  const first = modules.filter(({ slug }) => progress.first.includes(slug));
  const names = first.map(({ position }) => t("learning.module", { number: position })).join(", ");
  return t("branches.waitsFor", { modules: names });
}
