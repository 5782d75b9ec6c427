import { type Viewer, branchesOf, hasRole, isLeadOf, isRepOf } from "#app/domain/accounts/viewer.ts";

/** A lead sees the reps of their own branch by name, and so does an administrator, audited (design rule 4). */
export const canSeeNamedProgress = (viewer: Viewer, branchId: string): boolean =>
  isLeadOf(viewer, branchId) || hasRole(viewer, "administrator");

/** National sees states and counts of every branch. */
export const canSeeEveryCount = (viewer: Viewer): boolean => hasRole(viewer, "national");

/** A rep sees how many of their colleagues have done what, as long as no number is small enough to name one. */
export const canSeeLargeCounts = (viewer: Viewer, branchId: string): boolean => isRepOf(viewer, branchId);

/** How much of a branch's progress a viewer sees, or null for nothing. */
export function sightOf(viewer: Viewer, branchId: string): "names" | "counts" | "large counts" | null {
  if (canSeeNamedProgress(viewer, branchId)) return "names";
  if (canSeeEveryCount(viewer)) return "counts";
  return canSeeLargeCounts(viewer, branchId) ? "large counts" : null;
}

export type Sight = NonNullable<ReturnType<typeof sightOf>>;

/** True when some branch's progress is there for this viewer at all: a trainer sees registers, not branches. */
export const canSeeSomeBranch = (viewer: Viewer): boolean =>
  branchesOf(viewer).length > 0 || hasRole(viewer, "national") || hasRole(viewer, "administrator");
