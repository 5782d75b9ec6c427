import type { CivilDate } from "#app/platform/civil-date.ts";
import type { Grant, Role } from "./viewer.ts";

export const NAME_MAX = 100;
export const MEMBERSHIP_NUMBER_MAX = 30;
export const SEARCH_MAX = 100;
export const PEOPLE_PER_PAGE = 50;

/** A rep and a branch lead belong to a branch, the other roles to the whole union. */
export const needsBranch = (role: Role): boolean => role === "rep" || role === "branch_lead";

export type RoleChoice = { roles: readonly Role[]; branchId: string | null };

export type RoleGrant = { role: Role; branchId: string | null };

/** The grants that a choice of roles and a branch stands for. */
export const grantsOf = ({ roles, branchId }: RoleChoice): RoleGrant[] =>
  [...new Set(roles)].map((role) => ({ role, branchId: needsBranch(role) ? branchId : null }));

export const grantKey = ({ role, branchId }: RoleGrant): string => `${role}:${branchId ?? ""}`;

/** A person's grants in one line: a form carries the ones it was filled in on, to notice that they have changed. */
export const grantsKey = (grants: readonly RoleGrant[]): string => grants.map(grantKey).sort().join(" ");

export type PersonInList = { id: string; name: string; email: string; isActive: boolean; grants: Grant[] };

export type PersonRecord = PersonInList & {
  membershipNumber: string;
  /** On how many devices they are signed in. */
  signIns: number;
  /** The last day on which the newest link made for them can still be used, or null. */
  linkOpenUntil: CivilDate | null;
};

type Details = { name: string; email: string; membershipNumber: string };

/** A person's details in one line, carried by a form for the same purpose as `grantsKey`. */
export const detailsKey = ({ name, email, membershipNumber }: Details): string =>
  [name, email, membershipNumber].join(" | ");
