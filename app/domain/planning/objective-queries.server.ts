import { type Viewer, branchesOf, repBranch } from "#app/domain/accounts/viewer.ts";
import { type Locale, inLocale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { PlanAddress } from "./plan-address.ts";
import type { Objective } from "./objective.ts";
import type { PlanAction } from "./plan-action.ts";
import { canContribute } from "./plan-policy.ts";
import { requirePlan } from "./plan-record.server.ts";
import type { PlanHead } from "./plan-view.ts";

export type ObjectivesPage = PlanHead & { objectiveCount: number; recommended: { min: number; max: number } };
/** `number` is the objective's place in the plan, from 1. */
export type ObjectivePage = PlanHead & { objective: Objective; number: number };
export type PlanActionPage = ObjectivePage & { action: PlanAction };

async function requireWritablePlan(viewer: Viewer, address: PlanAddress, locale: Locale) {
  const { plan, branch, rights } = await requirePlan(viewer, address);
  if (!canContribute(viewer, branch.id)) throw new NamedError("forbidden");
  const head: PlanHead = {
    id: plan.id,
    title: inLocale(plan.template.title, locale),
    branch,
    period: plan.period,
    rights,
  };
  return { head, plan };
}

/** A plan to which an objective is to be added. Throws `not-found`, and `forbidden` for who only reads. */
export async function requireObjectives(
  viewer: Viewer,
  address: PlanAddress,
  locale: Locale,
): Promise<ObjectivesPage> {
  const { head, plan } = await requireWritablePlan(viewer, address, locale);
  return { ...head, objectiveCount: plan.objectives.length, recommended: plan.recommended };
}

/** An objective of that plan, to be changed. Throws `not-found`, and `forbidden` for who only reads. */
export async function requireObjective(
  viewer: Viewer,
  { objective: objectiveId, ...address }: PlanAddress & { objective: string },
  locale: Locale,
): Promise<ObjectivePage> {
  const { head, plan } = await requireWritablePlan(viewer, address, locale);
  const i = plan.objectives.findIndex(({ id }) => id === objectiveId);
  const objective = plan.objectives[i];
  if (!objective) throw new NamedError("not-found");
  return { ...head, objective, number: i + 1 };
}

/** An action of that plan, to be changed. Throws `not-found`, and `forbidden` for who only reads. */
export async function requirePlanAction(
  viewer: Viewer,
  { action: actionId, ...address }: PlanAddress & { action: string },
  locale: Locale,
): Promise<PlanActionPage> {
  const { head, plan } = await requireWritablePlan(viewer, address, locale);
  const i = plan.objectives.findIndex(({ actions }) => actions.some(({ id }) => id === actionId));
  const objective = plan.objectives[i];
  const action = objective?.actions.find(({ id }) => id === actionId);
  if (!objective || !action) throw new NamedError("not-found");
  return { ...head, objective, number: i + 1, action };
}

/**
 * The objectives of the newest plan of the branch in which the viewer is a rep, or else that they lead, in their order.
 * Empty for somebody of no branch. One statement.
 */
export async function listObjectiveTitles(viewer: Viewer): Promise<string[]> {
  const branch = repBranch(viewer) ?? branchesOf(viewer)[0];
  if (!branch) return [];
  const plan = await db().branchDevelopmentPlan.findFirst({
    where: { branchId: branch.id },
    orderBy: { periodFrom: "desc" },
    select: { objectives: { select: { title: true }, orderBy: [{ position: "asc" }, { id: "asc" }] } },
  });
  return plan?.objectives.map(({ title }) => title) ?? [];
}
