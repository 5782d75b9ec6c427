import { expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { releaseClock, stopClock } from "#app/platform/clock.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { type IndividualPlanFixture, createIndividualPlan } from "#tests/factories/individual-plan.ts";
import { createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import {
  recordIndividualDownload,
  saveIndividualSection,
  startIndividualPlan,
} from "./individual-plan-commands.server.ts";
import {
  findIndividualPlan,
  requireIndividualPrint,
  requireIndividualSection,
} from "./individual-plan-queries.server.ts";
import { type TypedField, digestOf } from "./plan-field-change.ts";

useTestDatabase();

/** A field as a form sends it that was opened on `before`, in that version. */
const typed = (fieldId: string, text: string, before = "", version = before === "" ? 0 : 1): TypedField => ({
  fieldId,
  typed: text,
  version,
  digest: digestOf(before),
  choice: null,
});

const save = (plan: IndividualPlanFixture, section: string, fields: TypedField[]) =>
  saveIndividualSection(plan.user, { planId: plan.id, section, fields });

async function valuesOf(planId: string): Promise<Record<string, string>> {
  const rows = await db().individualPlanField.findMany({ where: { planId } });
  return Object.fromEntries(rows.map(({ fieldId, value, version }) => [fieldId, `${version}: ${value}`]));
}

const evidenceOf = (userId: string) => db().evidence.findMany({ where: { userId } });
const eventsOf = (subjectId: string) =>
  db().auditEvent.findMany({ where: { subjectId }, orderBy: { id: "asc" } });

test("anybody who learns starts a plan of their own, and the button pressed twice starts one", async () => {
  await createEdition();
  const rep = await createUser();
  expect(await findIndividualPlan(rep, "cy")).toMatchObject({
    plan: null,
    offered: { title: "Cynllun unigol" },
  });
  await Promise.all([startIndividualPlan(rep), startIndividualPlan(rep)]);
  const { plan, offered } = await findIndividualPlan(rep, "en");
  expect(offered).toBeNull();
  expect(plan).toMatchObject({ title: "Individual plan", missing: 2 });
  expect(await eventsOf(plan?.id ?? "")).toMatchObject([
    { action: "individual-plan.started", actorId: rep.id, branchId: null },
  ]);
});

test("where the course has no template for it, nobody is offered one", async () => {
  const rep = await createUser();
  await db().editionTemplate.deleteMany({ where: { slug: "individual-plan" } });
  expect(await findIndividualPlan(rep, "en")).toMatchObject({ plan: null, offered: null });
  await expect(startIndividualPlan(rep)).rejects.toMatchObject({ code: "not-found" });
});

test("what a rep writes is kept and audited without the words, and half a plan is no evidence", async () => {
  const plan = await createIndividualPlan();
  const outcome = await save(plan, "goals", [
    typed("goal", " Prepare a meeting\r\nalone "),
    typed("serves", ""),
  ]);
  expect(outcome).toEqual({ saved: ["goal"], errors: {}, conflicts: {} });
  expect(await valuesOf(plan.id)).toEqual({ goal: "1: Prepare a meeting\nalone" });
  const events = await eventsOf(plan.id);
  expect(events).toMatchObject([{ action: "individual-plan.fields-changed", detail: { fields: "goal" } }]);
  expect(JSON.stringify(events)).not.toContain("meeting");
  expect(await evidenceOf(plan.user.id)).toEqual([]);
});

test("when nothing required is missing the plan counts, once, and Module 3 is complete if that was all", async () => {
  await createEdition();
  const branch = await createBranch();
  const user = await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
  const plan = await createIndividualPlan({ user, values: { goal: "Prepare a meeting" } });
  const { id: editionId } = await db().edition.findFirstOrThrow({ where: { status: "published" } });
  await db().completion.create({
    data: { userId: user.id, moduleSlug: "module-1", editionId, completedAt: new Date() },
  });
  await db().evidence.create({
    data: {
      userId: user.id,
      kind: "branch-plan",
      reference: newId(),
      happenedAt: new Date(),
      recordedAt: new Date(),
    },
  });
  await save(plan, "confidence", [typed("listening", "with-help")]);
  await save(plan, "confidence", [typed("listening", "on-my-own", "with-help")]);
  expect((await evidenceOf(user.id)).filter(({ kind }) => kind === "individual-plan")).toMatchObject([
    { reference: plan.id },
  ]);
  expect(
    await db().completion.findMany({ where: { userId: user.id, moduleSlug: "module-3" } }),
  ).toMatchObject([{ branchId: branch.id }]);
});

test("two windows: what was written in the other one is not lost, and the rest is saved", async () => {
  const plan = await createIndividualPlan({ values: { goal: "From the other window" } });
  const outcome = await save(plan, "goals", [
    typed("goal", "From this one"),
    typed("serves", "Reach everybody"),
  ]);
  expect(outcome.conflicts).toEqual({ goal: { value: "From the other window", version: 1 } });
  expect(await valuesOf(plan.id)).toEqual({ goal: "1: From the other window", serves: "1: Reach everybody" });
});

test("an answer that is none of the choices is refused, an open one can be left open again", async () => {
  const plan = await createIndividualPlan({ values: { mood: "tired" } });
  expect(await save(plan, "confidence", [typed("listening", "brilliant")])).toMatchObject({
    errors: { listening: "choose" },
  });
  await save(plan, "confidence", [typed("mood", "", "tired")]);
  expect(await valuesOf(plan.id)).toEqual({ mood: "2: " });
});

test("nobody reads or writes another person’s plan, by no role and by no id", async () => {
  const branch = await createBranch();
  const user = await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
  const plan = await createIndividualPlan({ user, values: { goal: "Mine alone" } });
  const others = await Promise.all([
    createUser({ roles: [{ role: "administrator" }] }),
    createUser({ roles: [{ role: "branch_lead", branchId: branch.id }] }),
  ]);
  const form = { planId: plan.id, section: "goals", fields: [typed("goal", "Not mine", "Mine alone")] };
  for (const other of others) {
    await expect(saveIndividualSection(other, form)).rejects.toMatchObject({ code: "not-found" });
    await expect(requireIndividualSection(other, "goals", "en")).rejects.toMatchObject({ code: "not-found" });
    await createIndividualPlan({ user: other });
    await expect(saveIndividualSection(other, form)).rejects.toMatchObject({ code: "not-found" });
    expect(JSON.stringify(await requireIndividualSection(other, "goals", "en"))).not.toContain("Mine");
  }
  expect(await valuesOf(plan.id)).toEqual({ goal: "1: Mine alone" });
});

test("a section or a field that the template does not have is refused", async () => {
  const plan = await createIndividualPlan();
  await expect(save(plan, "nowhere", [])).rejects.toMatchObject({ code: "not-found" });
  await expect(save(plan, "goals", [typed("listening", "with-help")])).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(save({ ...plan, id: newId() }, "goals", [])).rejects.toMatchObject({ code: "not-found" });
  await expect(save({ ...plan, id: "x" }, "goals", [])).rejects.toMatchObject({ code: "not-found" });
});

test("a goal can name an objective of the rep’s branch, and of no other", async () => {
  const branch = await createBranch();
  const user = await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
  await createIndividualPlan({ user });
  await createPlan({
    branch,
    objectives: [{ title: "Reach every office" }, { title: "Reach every office" }],
  });
  await createPlan({ objectives: [{ title: "Of another branch" }] });
  const { section } = await requireIndividualSection(user, "goals", "en");
  expect(section.fields.find(({ id }) => id === "serves")?.options).toEqual([
    { id: "Reach every office", label: "Reach every office" },
  ]);
});

test("a review is due so many days after the plan was started, by the calendar in London", async () => {
  const startedAt = new Date("2026-03-31T23:30:00Z");
  const { user } = await createIndividualPlan({ startedAt });
  stopClock(new Date("2026-05-01T12:00:00Z"));
  const { plan, today } = await findIndividualPlan(user, "en");
  releaseClock();
  expect(plan?.startedOn).toBe("2026-04-01");
  expect(plan?.due).toEqual([{ id: "review-30", title: "After thirty days", filled: 0, on: "2026-05-01" }]);
  expect(today).toBe("2026-05-01");
  expect((await requireIndividualSection(user, "review-30", "en")).dueOn).toBe("2026-05-01");
});

test("the paper says a choice in its words, in the reader’s language", async () => {
  const { user, id } = await createIndividualPlan({ values: { listening: "on-my-own" } });
  const print = await requireIndividualPrint(user, "cy");
  expect(print).toMatchObject({ planId: id, title: "Cynllun unigol", name: user.name });
  expect(print.sections[1]?.fields[0]).toEqual({
    type: "choice",
    label: "Gwrando",
    value: "Ar fy mhen fy hun",
  });
  await recordIndividualDownload(user, { planId: id, format: "docx" });
  expect(await eventsOf(id)).toMatchObject([
    { action: "individual-plan.downloaded", actorId: user.id, detail: { format: "docx" } },
  ]);
});

test("the page takes one statement, a section with the branch’s objectives two", async () => {
  const branch = await createBranch();
  const user = await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
  await createIndividualPlan({ user, values: { goal: "x", listening: "with-help", review: "y" } });
  await createPlan({ branch, objectives: [{}, {}, {}] });
  await findIndividualPlan(user, "en");
  expect(await countStatements(() => findIndividualPlan(user, "en"))).toBe(1);
  expect(await countStatements(() => requireIndividualSection(user, "goals", "en"))).toBe(2);
  expect(await countStatements(() => requireIndividualSection(user, "confidence", "en"))).toBe(1);
});
