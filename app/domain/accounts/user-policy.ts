import { type Viewer, hasRole } from "./viewer.ts";

/** Inviting, listing, reading and changing people's accounts is for administrators (design, rule 4). */
export const canManagePeople = (viewer: Viewer): boolean => hasRole(viewer, "administrator");

/** Everybody may end their own sign-ins; an administrator anybody's. */
export const canSignOutEverywhere = (viewer: Viewer, userId: string): boolean =>
  viewer.id === userId || canManagePeople(viewer);

/**
 * The union never loses its last administrator who can sign in.
 * `activeAdministrators` are the ids of those who have set a password.
 */
export const canLoseAdministrator = (activeAdministrators: readonly string[], userId: string): boolean =>
  activeAdministrators.some((id) => id !== userId);
