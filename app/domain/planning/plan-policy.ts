import type { PlanAudience } from "#app/domain/curriculum/plan-template.ts";
import { type Viewer, hasRole, isLeadOf, isRepOf } from "#app/domain/accounts/viewer.ts";

const belongsTo = (viewer: Viewer, branchId: string): boolean =>
  isRepOf(viewer, branchId) || isLeadOf(viewer, branchId);

const readsEveryPlan = (viewer: Viewer): boolean => hasRole(viewer, "administrator");

/** To anybody else the branch's plan is not there at all. The national office sees that it exists, and counts. */
export const canSeeThatPlanExists = (viewer: Viewer, branchId: string): boolean =>
  belongsTo(viewer, branchId) || readsEveryPlan(viewer) || hasRole(viewer, "national");

/** The words of a plan are for the branch, and for an administrator, whose reading is audited. */
export const canReadPlan = (viewer: Viewer, branchId: string): boolean =>
  belongsTo(viewer, branchId) || readsEveryPlan(viewer);

/** What is for officers is for the branch's lead; what is for one rep is in nobody's branch plan. */
export function canReadFieldsFor(viewer: Viewer, branchId: string, audience: PlanAudience): boolean {
  if (audience === "rep") return false;
  return audience === "officers"
    ? isLeadOf(viewer, branchId) || readsEveryPlan(viewer)
    : canReadPlan(viewer, branchId);
}

/** Everybody in the branch writes its plan; nobody needs a module for it. */
export const canContribute = (viewer: Viewer, branchId: string): boolean => belongsTo(viewer, branchId);

export function canWriteFieldsFor(viewer: Viewer, branchId: string, audience: PlanAudience): boolean {
  if (audience === "rep") return false;
  return audience === "officers" ? isLeadOf(viewer, branchId) : canContribute(viewer, branchId);
}

/** Starting a plan, and saying which months it covers. */
export const canSetPeriod = (viewer: Viewer, branchId: string): boolean => isLeadOf(viewer, branchId);

export const canDeleteFromPlan = (viewer: Viewer, branchId: string): boolean => isLeadOf(viewer, branchId);

export const canDownloadFor = canReadFieldsFor;

/** Reading somebody else's plan by virtue of office: each time is an audit event. */
export const readsAsAdministrator = (viewer: Viewer, branchId: string): boolean =>
  readsEveryPlan(viewer) && !isLeadOf(viewer, branchId);
