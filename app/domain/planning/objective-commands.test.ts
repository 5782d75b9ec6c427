import { expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { type PlanFixture, createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { MOST_OBJECTIVES } from "./objective.ts";
import {
  addObjective,
  changeObjective,
  deleteObjective,
  moveObjective,
} from "./objective-commands.server.ts";

useTestDatabase();

const content = {
  title: "A contact in every workplace",
  successMeasure: "",
  nationalObjective: "",
  lead: "",
};
const memberOf = (plan: PlanFixture, role: "rep" | "branch_lead") =>
  createUser({ roles: [{ role, branchId: plan.branch.id }] });
const targetOf = (plan: PlanFixture) => ({ branch: plan.branch.slug, planId: plan.id });
const titlesOf = async (plan: PlanFixture) => {
  const rows = await db().objective.findMany({ where: { planId: plan.id }, orderBy: { position: "asc" } });
  return rows.map(({ title }) => title);
};
const actionsOn = async (plan: PlanFixture) => {
  const events = await db().auditEvent.findMany({ where: { subjectId: plan.id }, orderBy: { id: "asc" } });
  return events.map(({ action }) => action);
};

test("a rep adds an objective at the end, and has taken part", async () => {
  const plan = await createPlan({ objectives: [{ title: "First" }] });
  const rep = await memberOf(plan, "rep");
  await addObjective(rep, { ...targetOf(plan), id: newId(), content });
  expect(await titlesOf(plan)).toEqual(["First", content.title]);
  expect(await db().evidence.count({ where: { userId: rep.id, reference: plan.id } })).toBe(1);
  expect(await actionsOn(plan)).toEqual(["objective.added"]);
});

test("the form sent twice, at once or later, adds one objective", async () => {
  const plan = await createPlan();
  const rep = await memberOf(plan, "rep");
  const form = { ...targetOf(plan), id: newId(), content };
  await Promise.all([addObjective(rep, form), addObjective(rep, form)]);
  await addObjective(rep, { ...form, content: { ...content, title: "Changed in between" } });
  expect(await titlesOf(plan)).toEqual([content.title]);
});

test("an id that belongs to another branch’s objective gives no way to it", async () => {
  const [plan, other] = [await createPlan(), await createPlan({ objectives: [{ title: "Theirs" }] })];
  const lead = await memberOf(plan, "branch_lead");
  const theirs = other.objectives[0]?.id ?? "";
  await expect(addObjective(lead, { ...targetOf(plan), id: theirs, content })).rejects.toMatchObject({
    code: "invalid",
  });
  const own = { ...targetOf(plan), objectiveId: theirs };
  const attempts = [
    () => changeObjective(lead, { ...own, version: 1, content }),
    () => moveObjective(lead, { ...own, direction: "up" }),
    () => deleteObjective(lead, { ...own, version: 1 }),
    () => deleteObjective(lead, { ...targetOf(other), objectiveId: theirs, version: 1 }),
    () =>
      changeObjective(lead, {
        branch: plan.branch.slug,
        planId: other.id,
        objectiveId: theirs,
        version: 1,
        content,
      }),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
  expect(await titlesOf(other)).toEqual(["Theirs"]);
});

test("a plan takes seven objectives and not an eighth, however fast they come", async () => {
  const plan = await createPlan({ objectives: Array.from({ length: MOST_OBJECTIVES - 1 }, () => ({})) });
  const rep = await memberOf(plan, "rep");
  const results = await Promise.allSettled(
    [1, 2, 3].map(() => addObjective(rep, { ...targetOf(plan), id: newId(), content })),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(results.filter(({ status }) => status === "rejected")).toMatchObject([
    { reason: { code: "locked" } },
    { reason: { code: "locked" } },
  ]);
  expect(await titlesOf(plan)).toHaveLength(MOST_OBJECTIVES);
});

test("a change made on an old version is refused, the same change made twice is not", async () => {
  const plan = await createPlan({ objectives: [{ title: "Old" }] });
  const rep = await memberOf(plan, "rep");
  const change = { ...targetOf(plan), objectiveId: plan.objectives[0]?.id ?? "", version: 1 };
  await changeObjective(rep, { ...change, content });
  await changeObjective(rep, { ...change, content });
  await expect(
    changeObjective(rep, { ...change, content: { ...content, lead: "Chair" } }),
  ).rejects.toMatchObject({ code: "stale" });
  expect(await titlesOf(plan)).toEqual([content.title]);
  expect(await actionsOn(plan)).toEqual(["objective.changed"]);
});

test("objectives keep the order that people gave them", async () => {
  const plan = await createPlan({ objectives: [{ title: "A" }, { title: "B" }, { title: "C" }] });
  const rep = await memberOf(plan, "rep");
  const move = (i: number, direction: "up" | "down") =>
    moveObjective(rep, { ...targetOf(plan), objectiveId: plan.objectives[i]?.id ?? "", direction });
  await move(2, "up");
  await move(0, "up");
  expect(await titlesOf(plan)).toEqual(["A", "C", "B"]);
  await move(0, "down");
  expect(await titlesOf(plan)).toEqual(["C", "A", "B"]);
  await addObjective(rep, { ...targetOf(plan), id: newId(), content });
  expect((await titlesOf(plan)).at(-1)).toBe(content.title);
});

test("a rep deletes nothing; a lead deletes what they were shown, with its actions", async () => {
  const plan = await createPlan({ objectives: [{ actions: [{}, {}] }, { title: "Stays" }] });
  const [rep, lead] = [await memberOf(plan, "rep"), await memberOf(plan, "branch_lead")];
  const target = { ...targetOf(plan), objectiveId: plan.objectives[0]?.id ?? "" };
  await expect(deleteObjective(rep, { ...target, version: 1 })).rejects.toMatchObject({ code: "forbidden" });
  await changeObjective(rep, { ...target, version: 1, content });
  await expect(deleteObjective(lead, { ...target, version: 1 })).rejects.toMatchObject({ code: "stale" });
  await deleteObjective(lead, { ...target, version: 2 });
  expect(await titlesOf(plan)).toEqual(["Stays"]);
  expect(await db().planAction.count({ where: { objectiveId: target.objectiveId } })).toBe(0);
  expect((await actionsOn(plan)).at(-1)).toBe("objective.deleted");
});

test("an administrator and the national office change no objective", async () => {
  const plan = await createPlan({ objectives: [{}] });
  for (const role of ["administrator", "national"] as const) {
    const reader = await createUser({ roles: [{ role }] });
    await expect(
      addObjective(reader, { ...targetOf(plan), id: newId(), content }),
      role,
    ).rejects.toMatchObject({ code: "forbidden" });
  }
});
