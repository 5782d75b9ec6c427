import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";

const teaches = (viewer: Viewer): boolean => hasRole(viewer, "trainer") || hasRole(viewer, "administrator");

/** Dates of every branch, without names: for trainers, and for those who watch the roll-out. */
export const canListSessions = (viewer: Viewer): boolean => teaches(viewer) || hasRole(viewer, "national");

export const canPlanSessions = teaches;

/**
 * Whoever keeps the register of a session knows its people, and may recognise what one of them learnt elsewhere; nobody
 * does so for themself.
 */
export const canRecognise = (viewer: Viewer, session: { trainerId: string }, userId: string): boolean =>
  canKeepRegister(viewer, session) && viewer.id !== userId;

/** A trainer sees their own registers (design rule 4); an administrator stands in, and that is audited. */
export const canKeepRegister = (viewer: Viewer, { trainerId }: { trainerId: string }): boolean =>
  (hasRole(viewer, "trainer") && viewer.id === trainerId) || hasRole(viewer, "administrator");
