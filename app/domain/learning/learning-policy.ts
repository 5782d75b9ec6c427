import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";
import type { ModuleProgress } from "./module-progress.ts";

export type UnlockedProgress = Exclude<ModuleProgress, { state: "locked" }>;

/** A module opens when the modules that come first are complete. Job aids are pages, not modules, and never locked. */
export const canOpenModule = (progress: ModuleProgress): progress is UnlockedProgress =>
  progress.state !== "locked";

/** A mark may be taken back until the module is complete; then it is part of what was completed (design rule 1). */
export const canUndoLesson = (progress: ModuleProgress): boolean => progress.state === "open";

/** What is wrong with a question is for those to read who write the course. */
export const canAnswerFlags = (viewer: Viewer): boolean =>
  hasRole(viewer, "trainer") || hasRole(viewer, "administrator");
