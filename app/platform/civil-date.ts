import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** A day without a time, as yyyy-mm-dd. What people in the union call a date. */
export type CivilDate = string;

/** The day it is in London at that moment. */
export const civilDateAt = (moment: Date): CivilDate =>
  format(new TZDate(moment, "Europe/London"), "yyyy-MM-dd");

/** A `date` column arrives from the driver as midnight UTC. */
export const civilDateOf = (column: Date): CivilDate => column.toISOString().slice(0, 10);

/** For writing a `date` column. */
export const columnOf = (date: CivilDate): Date => new Date(`${date}T00:00:00.000Z`);

/** That many days later. */
export function daysAfter(date: CivilDate, days: number): CivilDate {
  const day = columnOf(date);
  day.setUTCDate(day.getUTCDate() + days);
  return civilDateOf(day);
}

/** True for a real day of the calendar written yyyy-mm-dd, between 1900 and 2199. */
export function isCivilDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const moment = columnOf(text);
  return !Number.isNaN(moment.getTime()) && civilDateOf(moment) === text;
}
