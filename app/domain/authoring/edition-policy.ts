import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";

/** The course is written and published by trainers and administrators. */
export const canEditCourse = (viewer: Viewer): boolean =>
  hasRole(viewer, "trainer") || hasRole(viewer, "administrator");

/** The national office reads what reps are taught, and what waits to be published. */
export const canReadEditions = (viewer: Viewer): boolean =>
  canEditCourse(viewer) || hasRole(viewer, "national");

/** Trainers write the course, so they do not sign off its law. Administrators and national officials answer for the union. */
export const canRecordLawReview = (viewer: Viewer): boolean =>
  hasRole(viewer, "national") || hasRole(viewer, "administrator");

/** The kit of a session holds its facilitator's notes and the answers of its exercises. */
export const canReadSessionKits = (viewer: Viewer): boolean =>
  canEditCourse(viewer) || hasRole(viewer, "national");
