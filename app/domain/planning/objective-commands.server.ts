import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { now } from "#app/platform/clock.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type Direction, MOST_OBJECTIVES, movedBy } from "./objective.ts";
import type { ObjectiveContent } from "./objective-schema.ts";
import { canDeleteFromPlan } from "./plan-policy.ts";
import { type PlanTarget, changePlan, contributeToPlan } from "./plan-turn.server.ts";

const nothingToDo = { result: undefined, audit: null };

const listPositions = (tx: Transaction, planId: string) =>
  tx.objective.findMany({
    where: { planId },
    select: { id: true, position: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });

/**
 * Adds an objective at the end. The id is the form's: the same form again adds nothing. Throws `locked` when the plan
 * has as many as a plan may have, `invalid` for an id that is taken elsewhere, `not-found`, `forbidden`.
 */
export const addObjective = (
  viewer: Viewer,
  target: PlanTarget & { id: string; content: ObjectiveContent },
): Promise<void> =>
  contributeToPlan(viewer, target, async (tx, plan) => {
    const others = await listPositions(tx, plan.id);
    if (others.some(({ id }) => id === target.id)) return nothingToDo;
    if (others.length >= MOST_OBJECTIVES) throw new NamedError("locked", { most: MOST_OBJECTIVES });
    const position = (others.at(-1)?.position ?? 0) + 1;
    const { count } = await tx.objective.createMany({
      data: [{ id: target.id, planId: plan.id, position, ...target.content, updatedAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) throw new NamedError("invalid");
    return { result: undefined, audit: { action: "objective.added", detail: { objectiveId: target.id } } };
  });

type ObjectiveTarget = PlanTarget & { objectiveId: string };

async function requireOwn(
  tx: Transaction,
  planId: string,
  objectiveId: string,
): Promise<ObjectiveContent & { version: number }> {
  const row = isId(objectiveId)
    ? await tx.objective.findFirst({
        where: { id: objectiveId, planId },
        select: { title: true, successMeasure: true, nationalObjective: true, lead: true, version: true },
      })
    : null;
  if (!row) throw new NamedError("not-found");
  return row;
}

const isSame = (one: ObjectiveContent, other: ObjectiveContent): boolean =>
  one.title === other.title &&
  one.successMeasure === other.successMeasure &&
  one.nationalObjective === other.nationalObjective &&
  one.lead === other.lead;

type ObjectiveChange = ObjectiveTarget & { version: number; content: ObjectiveContent };

/** Throws `stale` when somebody else changed it otherwise meanwhile, `not-found`, `forbidden`. */
export const changeObjective = (
  viewer: Viewer,
  { objectiveId, version, content, ...target }: ObjectiveChange,
): Promise<void> =>
  contributeToPlan(viewer, target, async (tx, plan) => {
    const kept = await requireOwn(tx, plan.id, objectiveId);
    if (isSame(kept, content)) return nothingToDo;
    const { count } = await tx.objective.updateMany({
      where: { id: objectiveId, planId: plan.id, version },
      data: { ...content, version: { increment: 1 }, updatedAt: now() },
    });
    if (count === 0) throw new NamedError("stale");
    return { result: undefined, audit: { action: "objective.changed", detail: { objectiveId } } };
  });

/** Changes places with its neighbour; at the end of the list nothing happens. Throws `not-found`, `forbidden`. */
export const moveObjective = (
  viewer: Viewer,
  { objectiveId, direction, ...target }: ObjectiveTarget & { direction: Direction },
): Promise<void> =>
  changePlan(viewer, target, async (tx, plan) => {
    await requireOwn(tx, plan.id, objectiveId);
    const ids = (await listPositions(tx, plan.id)).map(({ id }) => id);
    const moved = movedBy(ids, objectiveId, direction);
    const changed = moved.flatMap((id, i) => (id === ids[i] ? [] : [{ id, position: i + 1 }]));
    if (changed.length === 0) return nothingToDo;
    for (const [i, id] of moved.entries()) {
      await tx.objective.updateMany({ where: { id, planId: plan.id }, data: { position: i + 1 } });
    }
    return { result: undefined, audit: { action: "objective.moved", detail: { objectiveId, direction } } };
  });

/** Deletes an objective and its actions. Throws `stale` when it has changed since it was shown, `not-found`, `forbidden`. */
export const deleteObjective = (
  viewer: Viewer,
  { objectiveId, version, ...target }: ObjectiveTarget & { version: number },
): Promise<void> =>
  changePlan(viewer, target, async (tx, plan) => {
    await requireOwn(tx, plan.id, objectiveId);
    if (!canDeleteFromPlan(viewer, plan.branchId)) throw new NamedError("forbidden");
    const { count } = await tx.objective.deleteMany({ where: { id: objectiveId, planId: plan.id, version } });
    if (count === 0) throw new NamedError("stale");
    return { result: undefined, audit: { action: "objective.deleted", detail: { objectiveId } } };
  });
