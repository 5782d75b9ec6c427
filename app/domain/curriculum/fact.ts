import type { LocalText } from "#app/i18n/locale.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";

export const factStatuses = ["stable", "dated", "unconfirmed"] as const;
/** Stable law; law right on the day it was checked that is about to change; or not confirmed as in force. */
export type FactStatus = (typeof factStatuses)[number];

/** A statement of law or of good practice that lessons and questions cite. */
export type Fact = {
  id: string;
  statement: LocalText;
  source: LocalText;
  jurisdiction: LocalText;
  status: FactStatus;
  checkedOn: CivilDate;
  reviewBy: CivilDate;
};
