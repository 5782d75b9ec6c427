import { type Viewer, hasRole } from "#app/domain/accounts/viewer.ts";
import type { CompanionState } from "./companion-certification.ts";
import { isInForce } from "./companion-certification.ts";

/**
 * Certifying is for administrators: they alone see inside every branch by name, while national officials see counts
 * (design rule 4). Each certifies under their own name.
 */
export const canCertifyCompanions = (viewer: Viewer): boolean => hasRole(viewer, "administrator");

/** Nobody certifies themself. */
export const canCertify = (viewer: Viewer, userId: string): boolean =>
  canCertifyCompanions(viewer) && viewer.id !== userId;

/** A letter is there for as long as it is true. */
export const canDownloadLetter = (state: CompanionState): boolean => isInForce(state);
