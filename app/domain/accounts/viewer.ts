import type { Locale } from "#app/i18n/locale.ts";

export const roles = ["rep", "branch_lead", "trainer", "national", "administrator"] as const;
export type Role = (typeof roles)[number];

export type Grant = { role: Role; branch: { id: string; slug: string; name: string } | null };

/** The person who is signed in: named public fields only, never the password hash. */
export type Viewer = {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  grants: readonly Grant[];
};

export const hasRole = (viewer: Viewer, role: Role): boolean =>
  viewer.grants.some((grant) => grant.role === role);

export const isRepOf = (viewer: Viewer, branchId: string): boolean =>
  viewer.grants.some((grant) => grant.role === "rep" && grant.branch?.id === branchId);

export const isLeadOf = (viewer: Viewer, branchId: string): boolean =>
  viewer.grants.some((grant) => grant.role === "branch_lead" && grant.branch?.id === branchId);

/** The branches the viewer belongs to as rep or lead, each once, in the order of the grants. */
export function branchesOf(viewer: Viewer): NonNullable<Grant["branch"]>[] {
  const branches = viewer.grants.flatMap((grant) => (grant.branch ? [grant.branch] : []));
  return branches.filter((branch, i) => branches.findIndex(({ id }) => id === branch.id) === i);
}

/** The branch in which the viewer is a rep, or null: a trainer or an official may learn without one. */
export const repBranch = (viewer: Viewer): Grant["branch"] =>
  viewer.grants.find((grant) => grant.role === "rep")?.branch ?? null;
