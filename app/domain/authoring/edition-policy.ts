import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";

/** The course is written and published by trainers and administrators. */
export const canEditCourse = (viewer: Viewer): boolean =>
  hasRole(viewer, "trainer") || hasRole(viewer, "administrator");

/** The kit of a session holds its facilitator's notes and the answers of its exercises. */
export const canReadSessionKits = (viewer: Viewer): boolean =>
  canEditCourse(viewer) || hasRole(viewer, "national");
