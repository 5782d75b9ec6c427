import { expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { type PlanFixture, createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { type TypedField, digestOf } from "./plan-field-change.ts";
import { savePlanSection } from "./plan-field-commands.server.ts";

useTestDatabase();

const memberOf = (plan: PlanFixture, role: "rep" | "branch_lead") =>
  createUser({ roles: [{ role, branchId: plan.branch.id }] });

/** A field as a form sends it that was opened on `before`, in that version. */
const typed = (fieldId: string, text: string, before = "", version = before === "" ? 0 : 1): TypedField => ({
  fieldId,
  typed: text,
  version,
  digest: digestOf(before),
  choice: null,
});

const formOf = (plan: PlanFixture, fields: TypedField[], section = "where-we-are") => ({
  branch: plan.branch.slug,
  planId: plan.id,
  section,
  fields,
});

async function valuesOf(plan: PlanFixture): Promise<Record<string, string>> {
  const rows = await db().planField.findMany({ where: { planId: plan.id } });
  return Object.fromEntries(rows.map(({ fieldId, value, version }) => [fieldId, `${version}: ${value}`]));
}

const evidenceOf = (userId: string) => db().evidence.findMany({ where: { userId } });

test("a rep’s words are kept, counted as their part, and audited without the words", async () => {
  const plan = await createPlan();
  const rep = await memberOf(plan, "rep");
  const outcome = await savePlanSection(
    rep,
    formOf(plan, [
      typed("strengths", " New reps\r\nin two offices "),
      typed("members", "1,250"),
      typed("slogan", ""),
    ]),
  );
  expect(outcome).toEqual({ saved: ["strengths", "members"], errors: {}, conflicts: {} });
  expect(await valuesOf(plan)).toEqual({ strengths: "1: New reps\nin two offices", members: "1: 1250" });
  expect(await evidenceOf(rep.id)).toMatchObject([{ kind: "branch-plan", reference: plan.id }]);
  const events = await db().auditEvent.findMany({ where: { subjectId: plan.id } });
  expect(events).toMatchObject([
    { action: "plan.fields-changed", actorId: rep.id, detail: { fields: "strengths members" } },
  ]);
});

test("looking at a form and saving it as it was is no contribution", async () => {
  const plan = await createPlan({ values: { strengths: "Reps" } });
  const rep = await memberOf(plan, "rep");
  await savePlanSection(rep, formOf(plan, [typed("strengths", "Reps", "Reps"), typed("members", "")]));
  expect(await valuesOf(plan)).toEqual({ strengths: "1: Reps" });
  expect(await evidenceOf(rep.id)).toEqual([]);
  expect(await db().auditEvent.count({ where: { subjectId: plan.id } })).toBe(0);
});

test("the same form sent twice saves once", async () => {
  const plan = await createPlan();
  const rep = await memberOf(plan, "rep");
  const form = formOf(plan, [typed("strengths", "Reps")]);
  await Promise.all([savePlanSection(rep, form), savePlanSection(rep, form)]);
  expect(await valuesOf(plan)).toEqual({ strengths: "1: Reps" });
});

test("of two people who write at once nobody loses a word, and what only one of them changed is saved", async () => {
  const plan = await createPlan({ values: { strengths: "Old" } });
  const [one, other] = [await memberOf(plan, "rep"), await memberOf(plan, "rep")];
  await savePlanSection(one, formOf(plan, [typed("strengths", "Hers", "Old"), typed("members", "")]));
  const outcome = await savePlanSection(
    other,
    formOf(plan, [typed("strengths", "His", "Old"), typed("members", "12")]),
  );
  expect(outcome).toEqual({
    saved: ["members"],
    errors: {},
    conflicts: { strengths: { value: "Hers", version: 2 } },
  });
  expect(await valuesOf(plan)).toEqual({ strengths: "2: Hers", members: "1: 12" });
  const both = { ...typed("strengths", "His", "Hers", 2), choice: "both" as const };
  await savePlanSection(other, formOf(plan, [both]));
  expect(await valuesOf(plan)).toMatchObject({ strengths: "3: Hers\n\nHis" });
});

test("of many who write the same empty field at once exactly one is saved and the others are told", async () => {
  const plan = await createPlan();
  const reps = await Promise.all([1, 2, 3, 4, 5].map(() => memberOf(plan, "rep")));
  const outcomes = await Promise.all(
    reps.map((rep, i) => savePlanSection(rep, formOf(plan, [typed("strengths", `Text ${i}`)]))),
  );
  expect(outcomes.filter(({ saved }) => saved.length === 1)).toHaveLength(1);
  expect(outcomes.filter(({ conflicts }) => "strengths" in conflicts)).toHaveLength(4);
});

test("when one field is wrong nothing of the form is saved", async () => {
  const plan = await createPlan();
  const rep = await memberOf(plan, "rep");
  const outcome = await savePlanSection(
    rep,
    formOf(plan, [typed("strengths", "Reps"), typed("members", "many"), typed("counted-on", "2027-02-30")]),
  );
  expect(outcome).toEqual({ saved: [], errors: { members: "number", "counted-on": "date" }, conflicts: {} });
  expect(await valuesOf(plan)).toEqual({});
});

test("a field of the form that is wrong keeps the choice open that was being made", async () => {
  const plan = await createPlan({ values: { strengths: "x".repeat(600) } });
  const rep = await memberOf(plan, "rep");
  const both = { ...typed("strengths", "y".repeat(600), "x".repeat(600)), choice: "both" as const };
  const outcome = await savePlanSection(rep, formOf(plan, [both]));
  expect(outcome.errors).toEqual({ strengths: "tooLong:1000" });
  expect(outcome.conflicts).toEqual({ strengths: { value: "x".repeat(600), version: 1 } });
});

test("hostile text is kept as text, and a NUL never reaches the database", async () => {
  const plan = await createPlan();
  const rep = await memberOf(plan, "rep");
  const hostile = '<script>alert(1)</script> ‮gnp.exe\u0000 🏳️‍🌈 \'; DROP TABLE "PlanField"; --';
  await savePlanSection(rep, formOf(plan, [typed("strengths", hostile)]));
  expect(await valuesOf(plan)).toEqual({ strengths: `1: ${hostile.replace("\u0000", "")}` });
});

test("a rep who sends a field for officers is refused, and nothing of the form is written", async () => {
  const plan = await createPlan({ values: { fallback: "Hold out" } });
  const rep = await memberOf(plan, "rep");
  const form = formOf(plan, [typed("strengths", "Reps"), typed("fallback", "Give in", "Hold out")]);
  await expect(savePlanSection(rep, form)).rejects.toMatchObject({ code: "forbidden" });
  expect(await valuesOf(plan)).toEqual({ fallback: "1: Hold out" });
  const lead = await memberOf(plan, "branch_lead");
  await savePlanSection(lead, form);
  expect(await valuesOf(plan)).toEqual({ strengths: "1: Reps", fallback: "2: Give in" });
});

test("a field that the section does not have is refused", async () => {
  const plan = await createPlan();
  const lead = await memberOf(plan, "branch_lead");
  for (const fieldId of ["invented", "votes", "__proto__", "constructor"]) {
    await expect(savePlanSection(lead, formOf(plan, [typed(fieldId, "1")])), fieldId).rejects.toMatchObject({
      code: "invalid",
    });
  }
  await expect(savePlanSection(lead, formOf(plan, [], "invented"))).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await valuesOf(plan)).toEqual({});
});

test("nobody writes in another branch’s plan, by whichever address", async () => {
  const [plan, other] = [await createPlan(), await createPlan()];
  const lead = await memberOf(other, "branch_lead");
  const fields = [typed("strengths", "Ours now")];
  for (const target of [
    { branch: plan.branch.slug, planId: plan.id },
    { branch: other.branch.slug, planId: plan.id },
    { branch: other.branch.slug, planId: newId() },
    { branch: other.branch.slug, planId: "x" },
  ]) {
    await expect(savePlanSection(lead, { ...target, section: "where-we-are", fields })).rejects.toMatchObject(
      { code: "not-found" },
    );
  }
  for (const role of ["administrator", "national"] as const) {
    const reader = await createUser({ roles: [{ role }] });
    await expect(savePlanSection(reader, formOf(plan, fields)), role).rejects.toMatchObject({
      code: "forbidden",
    });
  }
  expect(await valuesOf(plan)).toEqual({});
});
