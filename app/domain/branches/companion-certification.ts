import { type CivilDate, daysAfter } from "#app/platform/civil-date.ts";

/** Completing it makes a rep eligible to be certified. It certifies nobody: a named official does. */
export const COMPANION_MODULE = "module-2";

/** How many days before its end a certification counts as expiring, so that there is time to renew it. */
export const EXPIRING_DAYS = 60;

/** Characters. */
export const OFFICE_MAX = 100;
export const WITHDRAWAL_REASON_MAX = 500;

/** A date further away than this is taken for a slip of the keyboard. Years. */
export const MOST_YEARS_VALID = 5;
export const MOST_YEARS_SINCE = 5;

/** The same day that many years later. 29 February may become a day that is none: compare with it, do not keep it. */
export const yearsAfter = (date: CivilDate, years: number): CivilDate =>
  `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;

export const MOST_AT_ONCE = 100;
export const COMPANIONS_PER_PAGE = 50;

/**
 * Where somebody who has completed the module stands. `eligible` was never certified; `expiring` is certified for
 * another sixty days at the most.
 */
export const companionStates = ["eligible", "certified", "expiring", "expired", "withdrawn"] as const;
export type CompanionState = (typeof companionStates)[number];

export type CertificationDates = { expiresOn: CivilDate; isWithdrawn: boolean };

/** Where a person's newest certification leaves them on that day. A certification counts on its last day. */
export function companionState(newest: CertificationDates | null, today: CivilDate): CompanionState {
  if (newest === null) return "eligible";
  if (newest.isWithdrawn) return "withdrawn";
  if (newest.expiresOn < today) return "expired";
  return newest.expiresOn <= daysAfter(today, EXPIRING_DAYS) ? "expiring" : "certified";
}

export const isInForce = (state: CompanionState): boolean => state === "certified" || state === "expiring";

/** One certification, as its letter said it, and how it ended. */
export type Certification = {
  id: string;
  issuerName: string;
  issuerOffice: string;
  issuedOn: CivilDate;
  expiresOn: CivilDate;
  replacedOn: CivilDate | null;
  withdrawnOn: CivilDate | null;
  /** The person who was certified can read it. */
  withdrawnReason: string | null;
};

/** A person in the official's list. `standing` is the id of the certification that is neither replaced nor withdrawn. */
export type Companion = {
  id: string;
  name: string;
  branch: string | null;
  completedOn: CivilDate;
  state: CompanionState;
  standing: string | null;
  issuedOn: CivilDate | null;
  expiresOn: CivilDate | null;
};

/** `page` counts from 1; null filters nothing. */
export type CompanionFilter = { text: string; state: CompanionState | null; page: number };

export type CompanionPage = {
  companions: Companion[];
  counts: Record<CompanionState, number>;
  found: number;
  pages: number;
  filter: CompanionFilter;
};

/** Everything about one person: the newest certification comes first. */
export type CompanionRecord = Pick<
  Companion,
  "id" | "name" | "branch" | "completedOn" | "state" | "standing"
> & {
  history: Certification[];
};

/** One's own: whether the module is complete, and the newest certification. */
export type OwnCertification = { state: CompanionState; newest: Certification | null };

/** What the letter says. */
export type CompanionLetter = Pick<
  Certification,
  "issuerName" | "issuerOffice" | "issuedOn" | "expiresOn"
> & {
  name: string;
  union: string;
};
