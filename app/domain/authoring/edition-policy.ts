import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";

/** The course is written and published by trainers and administrators. */
export const canEditCourse = (viewer: Viewer): boolean =>
  hasRole(viewer, "trainer") || hasRole(viewer, "administrator");
