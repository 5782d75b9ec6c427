import { expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { type PlanFixture, createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { addPlanAction, changePlanAction, deletePlanAction } from "./plan-action-commands.server.ts";

useTestDatabase();

const content = {
  what: "Visit the office",
  owner: "Chair",
  dueOn: "2027-03-01",
  measure: "Minutes",
  resources: "",
  evidence: "",
  status: "planned",
} as const;

async function planWithAction() {
  const plan = await createPlan({ objectives: [{ actions: [{}] }] });
  const [objective] = plan.objectives;
  const ids = { objectiveId: objective?.id ?? "", actionId: objective?.actions[0] ?? "" };
  const target = { branch: plan.branch.slug, planId: plan.id };
  return { plan, ...ids, target };
}

const memberOf = (plan: PlanFixture, role: "rep" | "branch_lead") =>
  createUser({ roles: [{ role, branchId: plan.branch.id }] });
const actionsOf = (objectiveId: string) =>
  db().planAction.findMany({ where: { objectiveId }, orderBy: { position: "asc" } });

test("a rep adds an action once, however often the form is sent, and has taken part", async () => {
  const { plan, objectiveId, target } = await planWithAction();
  const rep = await memberOf(plan, "rep");
  const form = { ...target, objectiveId, id: newId(), content };
  await Promise.all([addPlanAction(rep, form), addPlanAction(rep, form)]);
  const actions = await actionsOf(objectiveId);
  expect(actions).toMatchObject([{ position: 1 }, { position: 2, what: content.what, status: "planned" }]);
  expect(actions[1]?.dueOn?.toISOString()).toBe("2027-03-01T00:00:00.000Z");
  expect(await db().evidence.count({ where: { userId: rep.id, reference: plan.id } })).toBe(1);
});

test("an action moves through its states and may lose its date; an old form does not undo that", async () => {
  const { plan, actionId, objectiveId, target } = await planWithAction();
  const rep = await memberOf(plan, "rep");
  const change = { ...target, actionId, version: 1 };
  const done = { ...content, dueOn: null, status: "done" as const };
  expect(await changePlanAction(rep, { ...change, content: done })).toBe(objectiveId);
  await changePlanAction(rep, { ...change, content: done });
  await expect(changePlanAction(rep, { ...change, content })).rejects.toMatchObject({ code: "stale" });
  expect(await actionsOf(objectiveId)).toMatchObject([{ status: "done", dueOn: null, version: 2 }]);
  expect(await db().auditEvent.findMany({ where: { subjectId: plan.id } })).toMatchObject([
    { action: "plan-action.changed", detail: { actionId, status: "done" } },
  ]);
});

test("a rep deletes no action; a lead deletes what they were shown, and it is known who did", async () => {
  const { plan, actionId, objectiveId, target } = await planWithAction();
  const [rep, lead] = [await memberOf(plan, "rep"), await memberOf(plan, "branch_lead")];
  await expect(deletePlanAction(rep, { ...target, actionId, version: 1 })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(deletePlanAction(lead, { ...target, actionId, version: 2 })).rejects.toMatchObject({
    code: "stale",
  });
  await deletePlanAction(lead, { ...target, actionId, version: 1 });
  expect(await actionsOf(objectiveId)).toEqual([]);
  expect(await db().auditEvent.findMany({ where: { subjectId: plan.id } })).toMatchObject([
    { action: "plan-action.deleted", actorId: lead.id },
  ]);
});

test("another branch’s objectives and actions cannot be reached", async () => {
  const theirs = await planWithAction();
  const ours = await planWithAction();
  const lead = await memberOf(ours.plan, "branch_lead");
  const attempts = [
    () => addPlanAction(lead, { ...ours.target, objectiveId: theirs.objectiveId, id: newId(), content }),
    () => addPlanAction(lead, { ...theirs.target, objectiveId: theirs.objectiveId, id: newId(), content }),
    () => changePlanAction(lead, { ...ours.target, actionId: theirs.actionId, version: 1, content }),
    () => deletePlanAction(lead, { ...ours.target, actionId: theirs.actionId, version: 1 }),
    () => deletePlanAction(lead, { ...ours.target, actionId: "not-an-id", version: 1 }),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
  const taken = addPlanAction(lead, {
    ...ours.target,
    objectiveId: ours.objectiveId,
    id: theirs.actionId,
    content,
  });
  await expect(taken).rejects.toMatchObject({ code: "invalid" });
  expect(await actionsOf(theirs.objectiveId)).toMatchObject([{ version: 1, what: "Action 1" }]);
});
