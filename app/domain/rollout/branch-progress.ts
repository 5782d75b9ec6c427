import type { ModuleName } from "#app/domain/learning/programme.ts";
import { type ModuleProgress, type ModuleState, moduleStates } from "#app/domain/learning/module-progress.ts";
import type { TrainingSession } from "#app/domain/training/training-session.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Sight } from "./branch-progress-policy.ts";

/** Design rule 6: to a colleague a smaller number than this would name people. */
export const SMALLEST_SHOWN = 5;

/** A rep and where they stand in each module, in the order of the modules: completion and dates, no answers or scores. */
export type RepProgress = {
  id: string;
  name: string;
  modules: ModuleProgress[];
  /** The last day of their certification as a companion; null while none is in force. */
  certifiedUntil: CivilDate | null;
};

/** Null stands for "fewer than five". */
export type ModuleCounts = Record<ModuleState, number | null>;

export type BranchModule = ModuleName & { optional: boolean; counts: ModuleCounts };

/** A branch's progress as far as its viewer sees it. */
export type BranchProgress = {
  branch: Branch;
  sight: Sight;
  repCount: number;
  modules: BranchModule[];
  /** The branch's taught sessions but the cancelled ones, the latest first. */
  sessions: TrainingSession[];
  /** The reps who match the filter, by name; null for a viewer who sees counts only. */
  reps: RepProgress[] | null;
};

/** Which reps to show: those who are in that state in that module, or in any. */
export type ProgressFilter = { module: string | null; state: ModuleState | null };

export const everyRep: ProgressFilter = { module: null, state: null };

/** Alphabetical as a reader of that language expects it: the database sorts by code point. */
export function sortByName<T extends { name: string }>(people: readonly T[], locale: Locale): T[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  return [...people].sort((a, b) => compare(a.name, b.name));
}

/** How many of the reps are in each state of a module. */
export function countStates(reps: readonly RepProgress[], module: ModuleName): Record<ModuleState, number> {
  const states = reps.map((rep) => rep.modules.find(({ slug }) => slug === module.slug)?.state);
  const counts = { open: 0, complete: 0, locked: 0 };
  for (const state of moduleStates) counts[state] = states.filter((other) => other === state).length;
  return counts;
}

/** The counts as somebody may see them who knows the people counted. */
export function hideSmall(counts: ModuleCounts): ModuleCounts {
  const shown = (count: number | null) => (count === null || count < SMALLEST_SHOWN ? null : count);
  return { open: shown(counts.open), complete: shown(counts.complete), locked: shown(counts.locked) };
}

export const matches = (rep: RepProgress, { module, state }: ProgressFilter): boolean =>
  state === null ||
  rep.modules.some((progress) => (module === null || progress.slug === module) && progress.state === state);
