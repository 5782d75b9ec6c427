import { createHash } from "node:crypto";
import type { PlanTemplate } from "#app/domain/curriculum/plan-template.ts";
import type { PlanPeriod } from "#app/domain/planning/plan-period.ts";
import type { PlanActionStatus } from "#app/domain/planning/plan-action.ts";
import { columnOf } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { type BranchFixture, createBranch } from "./branch.ts";

const field = {
  required: false,
  audience: "branch",
  max: 200,
} as const;

/** A small template with a field of each type and of each audience. */
export const planTemplate: PlanTemplate = {
  title: { en: "Branch Development Plan", cy: "Cynllun Datblygu’r Gangen" },
  intro: { en: "Choose few things." },
  objectives: { min: 3, max: 5 },
  sections: [
    {
      id: "where-we-are",
      title: { en: "Where the branch is now", cy: "Lle mae’r gangen nawr" },
      guidance: { en: "Count first." },
      fields: [
        {
          ...field,
          id: "strengths",
          type: "longtext",
          label: { en: "Strengths", cy: "Cryfderau" },
          required: true,
          max: 1000,
        },
        { ...field, id: "members", type: "number", label: { en: "Members" }, required: true, max: 9 },
        { ...field, id: "counted-on", type: "date", label: { en: "Counted on" }, max: 10 },
        {
          ...field,
          id: "roles",
          type: "list",
          label: { en: "Roles" },
          hint: { en: "One a line." },
          max: 500,
        },
        { ...field, id: "slogan", type: "text", label: { en: "Slogan" }, audience: "public" },
        {
          ...field,
          id: "fallback",
          type: "longtext",
          label: { en: "Fallback" },
          required: true,
          audience: "officers",
          max: 500,
        },
      ],
    },
    { id: "objectives", title: { en: "Objectives and actions" }, fields: [] },
    {
      id: "adoption",
      title: { en: "Adoption" },
      fields: [{ ...field, id: "votes", type: "number", label: { en: "Votes" }, max: 9 }],
    },
  ],
};

export type ActionWish = {
  what?: string;
  owner?: string;
  dueOn?: string | null;
  measure?: string;
  status?: PlanActionStatus;
};
export type ObjectiveWish = { title?: string; actions?: readonly ActionWish[] };

type PlanWish = {
  branch?: BranchFixture;
  period?: PlanPeriod;
  template?: PlanTemplate;
  /** By field id. */
  values?: Record<string, string>;
  objectives?: readonly ObjectiveWish[];
};

export type PlanFixture = {
  id: string;
  branch: BranchFixture;
  period: PlanPeriod;
  objectives: { id: string; actions: string[] }[];
};

async function keepTemplate(template: PlanTemplate): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(template)).digest("hex");
  const row = { hash, slug: "branch-development-plan", definition: template };
  await db().templateVersion.createMany({ data: [row], skipDuplicates: true });
  return hash;
}

const actionRow = (wish: ActionWish, i: number) => ({
  id: newId(),
  position: i + 1,
  what: wish.what ?? `Action ${i + 1}`,
  owner: wish.owner ?? "Membership secretary",
  dueOn: wish.dueOn === null ? null : columnOf(wish.dueOn ?? "2027-03-01"),
  measure: wish.measure ?? "Ten new contacts",
  resources: "",
  evidence: "",
  status: wish.status ?? "planned",
  updatedAt: now(),
});

/** A plan as a branch has it after some weeks: straight into the database, without audit events or evidence. */
export async function createPlan(wish: PlanWish = {}): Promise<PlanFixture> {
  const branch = wish.branch ?? (await createBranch());
  const period = wish.period ?? { from: "2026-11-21", to: "2027-11-20" };
  const id = newId();
  const objectives = (wish.objectives ?? []).map(({ title, actions = [] }, i) => ({
    row: {
      id: newId(),
      planId: id,
      position: i + 1,
      title: title ?? `Objective ${i + 1}`,
      successMeasure: "Members say so",
      nationalObjective: "Objective 3",
      lead: "Secretary",
      updatedAt: now(),
    },
    actions: actions.map(actionRow),
  }));
  await db().branchDevelopmentPlan.create({
    data: {
      id,
      branchId: branch.id,
      templateHash: await keepTemplate(wish.template ?? planTemplate),
      periodFrom: columnOf(period.from),
      periodTo: columnOf(period.to),
      createdAt: now(),
    },
  });
  const values = Object.entries(wish.values ?? {});
  await db().planField.createMany({
    data: values.map(([fieldId, value]) => ({ planId: id, fieldId, value, updatedAt: now() })),
  });
  await db().objective.createMany({ data: objectives.map(({ row }) => row) });
  await db().planAction.createMany({
    data: objectives.flatMap(({ row, actions }) =>
      actions.map((action) => ({ ...action, objectiveId: row.id })),
    ),
  });
  const made = objectives.map(({ row, actions }) => ({
    id: row.id,
    actions: actions.map((action) => action.id),
  }));
  return { id, branch, period, objectives: made };
}
