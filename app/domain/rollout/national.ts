import type { Branch } from "#app/domain/branches/branch.ts";
import type { ModuleName } from "#app/domain/learning/programme.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";

/**
 * The three answers that the national executive asks for. `started`: the first module has been taught to the branch and
 * the register kept; `dates`: a session is planned. What reps have done online counts as neither.
 */
export const rolloutStates = ["started", "dates", "not-yet"] as const;
export type RolloutState = (typeof rolloutStates)[number];

export const planStates = ["current", "ended", "none"] as const;
export type PlanState = (typeof planStates)[number];

/** A branch as the national page sees it. `completed`, by module slug, counts what was earned in the branch. */
export type NationalBranch = Branch & {
  region: string;
  reps: number;
  state: RolloutState;
  /** The next session in the diary, or null. */
  nextOn: CivilDate | null;
  completed: Readonly<Record<string, number>>;
  plan: PlanState;
  /** The last day of the newest plan; null without one. */
  planUntil: CivilDate | null;
};

export type Sort = { by: string; descending: boolean };

/** Null, or an empty text, filters nothing. `page` counts from 1. */
export type NationalFilter = {
  text: string;
  region: string | null;
  state: RolloutState | null;
  plan: PlanState | null;
  sort: Sort;
  page: number;
};

export const everyBranch: NationalFilter = {
  text: "",
  region: null,
  state: null,
  plan: null,
  sort: { by: "name", descending: false },
  page: 1,
};

export const PAGE_SIZE = 100;

export type StateCounts = Record<RolloutState, number>;

export type NationalPage = {
  modules: ModuleName[];
  counts: StateCounts;
  regions: { region: string; counts: StateCounts }[];
  branches: NationalBranch[];
  found: number;
  pages: number;
  filter: NationalFilter;
};

export function countBranchStates(branches: readonly NationalBranch[]): StateCounts {
  const counts = { started: 0, dates: 0, "not-yet": 0 };
  for (const { state } of branches) counts[state] += 1;
  return counts;
}

/** The states of each region's branches, by name; branches without a region come last. */
export function countByRegion(branches: readonly NationalBranch[], locale: Locale): NationalPage["regions"] {
  const { compare } = new Intl.Collator(locale);
  const names = [...new Set(branches.map(({ region }) => region))];
  names.sort((a, b) => Number(a === "") - Number(b === "") || compare(a, b));
  return names.map((region) => ({
    region,
    counts: countBranchStates(branches.filter((branch) => branch.region === region)),
  }));
}

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

export const isMeant =
  ({ text, region, state, plan }: NationalFilter) =>
  (branch: NationalBranch): boolean =>
    (region === null || branch.region === region) &&
    (state === null || branch.state === state) &&
    (plan === null || branch.plan === plan) &&
    fold(branch.name).includes(fold(text));

/** By name, region, state, plan, next date, reps, or completions of the module with that slug; ties by name. */
export function sortBranches(
  branches: readonly NationalBranch[],
  { by, descending }: Sort,
  locale: Locale,
): NationalBranch[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const orders: Partial<Record<string, (a: NationalBranch, b: NationalBranch) => number>> = {
    name: () => 0,
    region: (a, b) => compare(a.region, b.region),
    state: (a, b) => rolloutStates.indexOf(a.state) - rolloutStates.indexOf(b.state),
    plan: (a, b) => planStates.indexOf(a.plan) - planStates.indexOf(b.plan),
    next: (a, b) => compare(a.nextOn ?? "9999", b.nextOn ?? "9999"),
    reps: (a, b) => a.reps - b.reps,
  };
  const order = Object.hasOwn(orders, by) ? orders[by] : undefined;
  const own = order ?? ((a, b) => (a.completed[by] ?? 0) - (b.completed[by] ?? 0));
  const way = descending ? -1 : 1;
  const ties = by === "name" ? way : 1;
  return [...branches].sort((a, b) => way * own(a, b) || ties * compare(a.name, b.name));
}
