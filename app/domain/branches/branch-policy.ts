import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";

/** Branches are made and renamed by administrators. */
export const canManageBranches = (viewer: Viewer): boolean => hasRole(viewer, "administrator");

/** The list of every branch with its counts is for national officials and administrators (design, rule 4). */
export const canListBranches = (viewer: Viewer): boolean =>
  hasRole(viewer, "national") || hasRole(viewer, "administrator");

/** Only an administrator says what the union says of itself. */
export const canSayUnionDetails = (viewer: Viewer): boolean => hasRole(viewer, "administrator");
