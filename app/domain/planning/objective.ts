import type { PlanAction } from "./plan-action.ts";

export type Objective = {
  id: string;
  title: string;
  /** How the branch will know that it got there. */
  successMeasure: string;
  /** The union's objective or resolution that it serves. */
  nationalObjective: string;
  lead: string;
  version: number;
  actions: readonly PlanAction[];
};

/** Characters. */
export const objectiveLimits = {
  title: 200,
  successMeasure: 1000,
  nationalObjective: 300,
  lead: 120,
} as const;

/** The template recommends how many; past this many a plan is a wish list, and one more is refused. */
export const MOST_OBJECTIVES = 7;

export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

/** The ids in their new order; the same order when the id is at that end, or is not there. */
export function movedBy(ids: readonly string[], id: string, direction: Direction): string[] {
  const from = ids.indexOf(id);
  const to = from + (direction === "up" ? -1 : 1);
  const neighbour = ids[to];
  if (from === -1 || neighbour === undefined) return [...ids];
  return ids.map((other, i) => (i === from ? neighbour : i === to ? id : other));
}
