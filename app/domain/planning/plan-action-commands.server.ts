import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { columnOf } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { PlanAction } from "./plan-action.ts";
import { actionColumns, planActionOf } from "./plan-action-row.server.ts";
import type { PlanActionContent } from "./plan-action-schema.ts";
import { canDeleteFromPlan } from "./plan-policy.ts";
import { type PlanTarget, changePlan, contributeToPlan } from "./plan-turn.server.ts";

const nothingToDo = { result: undefined, audit: null };

const columnsOf = ({ dueOn, ...content }: PlanActionContent) => ({
  ...content,
  dueOn: dueOn === null ? null : columnOf(dueOn),
  updatedAt: now(),
});

type NewPlanAction = PlanTarget & { objectiveId: string; id: string; content: PlanActionContent };

/**
 * Adds an action at the end of an objective. The id is the form's: the same form again adds nothing. Throws `invalid`
 * for an id that is taken elsewhere, `not-found`, `forbidden`.
 */
export const addPlanAction = (
  viewer: Viewer,
  { objectiveId, id, content, ...target }: NewPlanAction,
): Promise<void> =>
  contributeToPlan(viewer, target, async (tx, plan) => {
    const objective = isId(objectiveId)
      ? await tx.objective.findFirst({ where: { id: objectiveId, planId: plan.id }, select: { id: true } })
      : null;
    if (!objective) throw new NamedError("not-found");
    const others = await tx.planAction.findMany({
      where: { objectiveId },
      select: { id: true, position: true },
    });
    if (others.some((other) => other.id === id)) return nothingToDo;
    const position = Math.max(0, ...others.map((other) => other.position)) + 1;
    const { count } = await tx.planAction.createMany({
      data: [{ id, objectiveId, position, ...columnsOf(content) }],
      skipDuplicates: true,
    });
    if (count === 0) throw new NamedError("invalid");
    return {
      result: undefined,
      audit: { action: "plan-action.added", detail: { objectiveId, actionId: id } },
    };
  });

type OwnAction = PlanAction & { objectiveId: string };

async function requireOwn(tx: Transaction, planId: string, actionId: string): Promise<OwnAction> {
  const row = isId(actionId)
    ? await tx.planAction.findFirst({
        where: { id: actionId, objective: { planId } },
        select: { ...actionColumns, objectiveId: true },
      })
    : null;
  if (!row) throw new NamedError("not-found");
  return { ...planActionOf(row), objectiveId: row.objectiveId };
}

const parts = ["what", "owner", "dueOn", "measure", "resources", "evidence", "status"] as const;

const isSame = (one: PlanActionContent, other: PlanActionContent): boolean =>
  parts.every((part) => one[part] === other[part]);

type PlanActionTarget = PlanTarget & { actionId: string; version: number };

/** Returns the id of its objective. Throws `stale` when somebody else changed it otherwise meanwhile, `not-found`, `forbidden`. */
export const changePlanAction = (
  viewer: Viewer,
  { actionId, version, content, ...target }: PlanActionTarget & { content: PlanActionContent },
): Promise<string> =>
  contributeToPlan(viewer, target, async (tx, plan) => {
    const kept = await requireOwn(tx, plan.id, actionId);
    if (isSame(kept, content)) return { result: kept.objectiveId, audit: null };
    const { count } = await tx.planAction.updateMany({
      where: { id: actionId, version, objective: { planId: plan.id } },
      data: { ...columnsOf(content), version: { increment: 1 } },
    });
    if (count === 0) throw new NamedError("stale");
    return {
      result: kept.objectiveId,
      audit: { action: "plan-action.changed", detail: { actionId, status: content.status } },
    };
  });

/** Throws `stale` when it has changed since it was shown, `not-found`, `forbidden`. */
export const deletePlanAction = (
  viewer: Viewer,
  { actionId, version, ...target }: PlanActionTarget,
): Promise<void> =>
  changePlan(viewer, target, async (tx, plan) => {
    await requireOwn(tx, plan.id, actionId);
    if (!canDeleteFromPlan(viewer, plan.branchId)) throw new NamedError("forbidden");
    const { count } = await tx.planAction.deleteMany({
      where: { id: actionId, version, objective: { planId: plan.id } },
    });
    if (count === 0) throw new NamedError("stale");
    return { result: undefined, audit: { action: "plan-action.deleted", detail: { actionId } } };
  });
