import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent, type AuditEntry } from "#app/domain/audit/audit-event-commands.server.ts";
import { recordEvidence } from "#app/domain/learning/evidence-commands.server.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canContribute, canSeeThatPlanExists } from "./plan-policy.ts";

/** The plan that a form is about, and the branch in whose address it was sent. */
export type PlanTarget = { branch: string; planId: string };

export type PlanInHand = { id: string; branchId: string };

export type PlanChange<T> = {
  result: T;
  /** Null when nothing had to be written. */
  audit: { action: string; detail?: NonNullable<AuditEntry["detail"]> } | null;
};

type Work<T> = (tx: Transaction, plan: PlanInHand) => Promise<PlanChange<T>>;

/** Writers of one plan take turns: a position or a count that was read stays true until the end of the transaction. */
async function takePlan(
  tx: Transaction,
  viewer: Viewer,
  { branch, planId }: PlanTarget,
): Promise<PlanInHand> {
  if (!isId(planId)) throw new NamedError("not-found");
  const [plan] = await tx.$queryRaw<PlanInHand[]>`
    SELECT p."id", p."branchId" FROM "BranchDevelopmentPlan" p
    JOIN "Branch" b ON b."id" = p."branchId"
    WHERE p."id" = ${planId}::uuid AND b."slug" = ${branch}
    FOR UPDATE OF p`;
  if (!plan || !canSeeThatPlanExists(viewer, plan.branchId)) throw new NamedError("not-found");
  if (!canContribute(viewer, plan.branchId)) throw new NamedError("forbidden");
  return plan;
}

/**
 * One change to a plan by somebody of its branch, with its audit event, in one transaction. Throws `not-found` for
 * another branch's plan and `forbidden` for who only reads it.
 */
export const changePlan = <T>(viewer: Viewer, target: PlanTarget, work: Work<T>): Promise<T> =>
  inTransaction(async (tx) => {
    const plan = await takePlan(tx, viewer, target);
    const { result, audit } = await work(tx, plan);
    if (audit) {
      const subject = { subjectType: "branch-plan", subjectId: plan.id, branchId: plan.branchId };
      await recordAuditEvent(tx, { actorId: viewer.id, ...subject, ...audit });
    }
    return result;
  });

/** As `changePlan`, for what counts as the person's part in the plan (Module 3 asks for one). */
export const contributeToPlan = <T>(viewer: Viewer, target: PlanTarget, work: Work<T>): Promise<T> =>
  changePlan(viewer, target, async (tx, plan) => {
    const change = await work(tx, plan);
    if (change.audit)
      await recordEvidence(tx, { userId: viewer.id, kind: "branch-plan", reference: plan.id });
    return change;
  });
