import { type CivilDate, civilDateOf, columnOf } from "#app/platform/civil-date.ts";

/** Both days belong to the period. */
export type PlanPeriod = { from: CivilDate; to: CivilDate };

export const LONGEST_PERIOD_YEARS = 5;

const yearsOn = (date: CivilDate, years: number): CivilDate => {
  const day = columnOf(date);
  return civilDateOf(
    new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate() - 1)),
  );
};

/** A year that begins on that day. */
export const yearFrom = (from: CivilDate): PlanPeriod => ({ from, to: yearsOn(from, 1) });

export const overlaps = (one: PlanPeriod, other: PlanPeriod): boolean =>
  one.from <= other.to && other.from <= one.to;

export const runsForward = ({ from, to }: PlanPeriod): boolean => from < to;

export const isTooLong = ({ from, to }: PlanPeriod): boolean => to > yearsOn(from, LONGEST_PERIOD_YEARS);
