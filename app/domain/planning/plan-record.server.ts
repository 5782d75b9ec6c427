import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import { requireBranch } from "#app/domain/branches/branch-queries.server.ts";
import type { PlanTemplate } from "#app/domain/curriculum/plan-template.ts";
import { requireTemplateVersion } from "#app/domain/curriculum/template-queries.server.ts";
import { civilDateOf } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { Prisma } from "#app/platform/prisma/client.ts";
import type { PlanAddress } from "./plan-address.ts";
import type { KeptValue } from "./plan-field-change.ts";
import { actionColumns, planActionOf } from "./plan-action-row.server.ts";
import { type Objective, MOST_OBJECTIVES } from "./objective.ts";
import type { PlanPeriod } from "./plan-period.ts";
import {
  canDeleteFromPlan,
  canContribute,
  canReadFieldsFor,
  canReadPlan,
  canSeeThatPlanExists,
  canSetPeriod,
} from "./plan-policy.ts";
import type { PlanRights } from "./plan-view.ts";

export type PlanRecord = {
  id: string;
  version: number;
  period: PlanPeriod;
  template: PlanTemplate;
  /** How many objectives the template advises. */
  recommended: { min: number; max: number };
  values: ReadonlyMap<string, KeptValue>;
  objectives: readonly Objective[];
};

export type PlansOfBranch = {
  branch: Branch;
  rights: PlanRights;
  periods: PlanPeriod[];
  plan: PlanRecord | null;
};

const objectiveColumns = {
  id: true,
  title: true,
  successMeasure: true,
  nationalObjective: true,
  lead: true,
  version: true,
  actions: { select: actionColumns, orderBy: [{ position: "asc" }, { id: "asc" }] },
} satisfies Prisma.ObjectiveSelect;

const rightsOf = (viewer: Viewer, branchId: string): PlanRights => ({
  setPeriod: canSetPeriod(viewer, branchId),
  contribute: canContribute(viewer, branchId),
  deleteParts: canDeleteFromPlan(viewer, branchId),
  readOfficers: canReadFieldsFor(viewer, branchId, "officers"),
});

async function readPlan(id: string): Promise<PlanRecord> {
  const row = await db().branchDevelopmentPlan.findUniqueOrThrow({
    where: { id },
    select: {
      version: true,
      templateHash: true,
      periodFrom: true,
      periodTo: true,
      fields: { select: { fieldId: true, value: true, version: true } },
      objectives: { select: objectiveColumns, orderBy: [{ position: "asc" }, { id: "asc" }] },
    },
  });
  const { definition } = await requireTemplateVersion(row.templateHash);
  return {
    id,
    version: row.version,
    period: { from: civilDateOf(row.periodFrom), to: civilDateOf(row.periodTo) },
    template: definition,
    recommended: definition.objectives ?? { min: 0, max: MOST_OBJECTIVES },
    values: new Map(row.fields.map(({ fieldId, value, version }) => [fieldId, { value, version }])),
    objectives: row.objectives.map(({ actions, ...objective }) => ({
      ...objective,
      actions: actions.map(planActionOf),
    })),
  };
}

/**
 * A branch's plans, and the one that the address means: three statements, whatever is in it. Throws `not-found` for
 * whoever may not know that the branch has one, and for a period without a plan.
 */
export async function findPlans(
  viewer: Viewer,
  { branch: slug, period }: PlanAddress,
): Promise<PlansOfBranch> {
  const branch = await requireBranch(slug);
  if (!canSeeThatPlanExists(viewer, branch.id)) throw new NamedError("not-found");
  const rows = await db().branchDevelopmentPlan.findMany({
    where: { branchId: branch.id },
    select: { id: true, periodFrom: true, periodTo: true },
    orderBy: { periodFrom: "desc" },
  });
  const plans = rows.map((row) => ({
    id: row.id,
    from: civilDateOf(row.periodFrom),
    to: civilDateOf(row.periodTo),
  }));
  const meant = period === null ? plans[0] : plans.find(({ from }) => from === period);
  if (!meant && period !== null) throw new NamedError("not-found");
  return {
    branch,
    rights: rightsOf(viewer, branch.id),
    periods: plans.map(({ from, to }) => ({ from, to })),
    plan: meant ? await readPlan(meant.id) : null,
  };
}

/** As `findPlans`, for whoever reads its words. Throws `not-found` also without a plan, `forbidden` to the national office. */
export async function requirePlan(
  viewer: Viewer,
  address: PlanAddress,
): Promise<PlansOfBranch & { plan: PlanRecord }> {
  const { plan, ...rest } = await findPlans(viewer, address);
  if (!canReadPlan(viewer, rest.branch.id)) throw new NamedError("forbidden");
  if (!plan) throw new NamedError("not-found");
  return { plan, ...rest };
}
