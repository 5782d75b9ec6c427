import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { BranchAudience } from "#app/domain/curriculum/plan-template.ts";
import { db } from "#app/platform/database.server.ts";
import { readsAsAdministrator } from "./plan-policy.ts";

type ReadPlan = { planId: string; branchId: string };

const subjectOf = ({ planId, branchId }: ReadPlan) => ({
  subjectType: "branch-plan",
  subjectId: planId,
  branchId,
});

/** An administrator who reads a branch's plan leaves a trace; somebody of the branch reads their own and leaves none. */
export async function recordPlanRead(viewer: Viewer, plan: ReadPlan): Promise<void> {
  if (!readsAsAdministrator(viewer, plan.branchId)) return;
  await recordAuditEvent(db(), { actorId: viewer.id, action: "plan.read", ...subjectOf(plan) });
}

/** A document leaves the house: whoever takes it, for which readers it was made, and as what kind of file. */
export async function recordPlanDownload(
  viewer: Viewer,
  { planId, branchId, audience }: ReadPlan & { audience: BranchAudience },
  format: string,
): Promise<void> {
  await recordAuditEvent(db(), {
    actorId: viewer.id,
    action: "plan.downloaded",
    ...subjectOf({ planId, branchId }),
    detail: { audience, format },
  });
}
