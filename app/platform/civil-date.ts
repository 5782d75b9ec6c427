import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

const ZONE = "Europe/London";

/** A day without a time, as yyyy-mm-dd. What people in the union call a date. */
export type CivilDate = string;

/** The day it is in London at that moment. */
export const civilDateAt = (moment: Date): CivilDate => format(new TZDate(moment, ZONE), "yyyy-MM-dd");

/** The time it is in London at that moment, as hh:mm. */
export const timeAt = (moment: Date): string => format(new TZDate(moment, ZONE), "HH:mm");

/**
 * The moment at which it is that time of that day in London. A time that the clocks skip in spring is the one an hour
 * later; of the hour that comes twice in autumn it is the second.
 */
export const momentAt = (date: CivilDate, time: string): Date => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(new TZDate(year, month - 1, day, hours, minutes, 0, ZONE).getTime());
};

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
