import type { Branch } from "#app/domain/branches/branch.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";

/** `planned` lies ahead or is going on; `register-due` is over and nobody has said who came. */
export const sessionStates = ["planned", "register-due", "delivered", "cancelled"] as const;
export type SessionState = (typeof sessionStates)[number];

/** A module taught to one branch. Times are hh:mm in London. `module` is a slug. */
export type TrainingSession = {
  id: string;
  branch: Branch;
  module: string;
  trainer: { id: string; name: string };
  on: CivilDate;
  from: string;
  to: string;
  place: string;
  state: SessionState;
  /** How many came; 0 until the register is kept. */
  attended: number;
  version: number;
};

/** Characters. */
export const PLACE_MAX = 200;

/** A date further away than this is taken for a slip of the keyboard. Years. */
export const MOST_YEARS_AGO = 5;
export const MOST_YEARS_AHEAD = 2;

/** Where a session stands at that moment. */
export function sessionState(
  {
    startsAt,
    cancelledAt,
    registerKeptAt,
  }: { startsAt: Date; cancelledAt: Date | null; registerKeptAt: Date | null },
  now: Date,
): SessionState {
  if (cancelledAt !== null) return "cancelled";
  if (registerKeptAt !== null) return "delivered";
  return startsAt > now ? "planned" : "register-due";
}

const yearsFrom = (date: CivilDate, years: number): CivilDate =>
  `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;

/** What is wrong with the day of a session, as a key of the catalogue, or null. */
export function dayFault(on: CivilDate, today: CivilDate): "tooFarBack" | "tooFarAhead" | null {
  if (on < yearsFrom(today, -MOST_YEARS_AGO)) return "tooFarBack";
  return on > yearsFrom(today, MOST_YEARS_AHEAD) ? "tooFarAhead" : null;
}
