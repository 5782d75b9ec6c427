import { expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { type PlanFixture, createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { requireObjective, requirePlanAction } from "./objective-queries.server.ts";
import {
  findFreePeriod,
  findPlanOverview,
  requirePlanPrint,
  requirePlanSection,
} from "./plan-queries.server.ts";
import { recordPlanDownload, recordPlanRead } from "./plan-reading-commands.server.ts";

useTestDatabase();

const memberOf = (plan: PlanFixture, role: "rep" | "branch_lead") =>
  createUser({ roles: [{ role, branchId: plan.branch.id }] });
const addressOf = (plan: PlanFixture, period: string | null = null) => ({ branch: plan.branch.slug, period });
const secret = { fallback: "Never below four per cent", strengths: "New reps" };

test("the plan page asks the database as often for thirty objectives as for one", async () => {
  const actions = Array.from({ length: 8 }, () => ({}));
  const one = await createPlan({ objectives: [{}] });
  const many = await createPlan({ objectives: Array.from({ length: 30 }, () => ({ actions })) });
  const count = async (plan: PlanFixture) => {
    const lead = await memberOf(plan, "branch_lead");
    await findPlanOverview(lead, addressOf(plan), "en");
    return countStatements(() => findPlanOverview(lead, addressOf(plan), "en"));
  };
  expect(await count(one)).toBe(3);
  expect(await count(many)).toBe(3);
});

test("a rep is shown no field for officers, neither its text nor that it is empty", async () => {
  const plan = await createPlan({ values: secret });
  const rep = await memberOf(plan, "rep");
  const section = await requirePlanSection(rep, { ...addressOf(plan), section: "where-we-are" }, "en");
  const overview = await findPlanOverview(
    rep,
    addressOf(await createPlan({ branch: plan.branch, period: { from: "2028-01-01", to: "2028-12-31" } })),
    "en",
  );
  expect(JSON.stringify([section, overview])).not.toMatch(/four per cent|[Ff]allback/);
  await expect(
    requirePlanPrint(rep, { ...addressOf(plan), audience: "officers" }, "en"),
  ).rejects.toMatchObject({ code: "forbidden" });
  const print = await requirePlanPrint(rep, { ...addressOf(plan, "2026-11-21"), audience: "branch" }, "en");
  expect(JSON.stringify(print)).not.toMatch(/four per cent|Fallback/);
  expect(JSON.stringify(print)).toContain("New reps");
});

test("a lead sees and writes what is for officers", async () => {
  const plan = await createPlan({ values: secret });
  const lead = await memberOf(plan, "branch_lead");
  const { section } = await requirePlanSection(lead, { ...addressOf(plan), section: "where-we-are" }, "en");
  expect(section.fields.find(({ id }) => id === "fallback")).toMatchObject({
    value: secret.fallback,
    writable: true,
  });
});

test("the national office sees that there is a plan, counts, and no word of it", async () => {
  const plan = await createPlan({
    values: secret,
    objectives: [{ title: "Secret goal", actions: [{ what: "Secret act" }] }],
  });
  const official = await createUser({ roles: [{ role: "national" }] });
  const overview = await findPlanOverview(official, addressOf(plan), "en");
  expect(overview.plan).toMatchObject({ words: null, objectiveCount: 1, actionCount: 1, missing: 2 });
  expect(JSON.stringify(overview)).not.toMatch(/Secret|New reps|four per cent/);
  for (const attempt of [
    () => requirePlanSection(official, { ...addressOf(plan), section: "where-we-are" }, "en"),
    () => requirePlanPrint(official, { ...addressOf(plan), audience: "public" }, "en"),
    () => requireObjective(official, { ...addressOf(plan), objective: plan.objectives[0]?.id ?? "" }, "en"),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("to a rep of another branch and to a trainer there is no plan", async () => {
  const plan = await createPlan();
  for (const role of ["rep", "branch_lead", "trainer"] as const) {
    const stranger = await createUser({ roles: [{ role }] });
    for (const attempt of [
      () => findPlanOverview(stranger, addressOf(plan), "en"),
      () => requirePlanSection(stranger, { ...addressOf(plan), section: "where-we-are" }, "en"),
      () => requirePlanPrint(stranger, { ...addressOf(plan), audience: "public" }, "en"),
      () => findFreePeriod(stranger, plan.branch.slug),
    ]) {
      await expect(attempt(), role).rejects.toMatchObject({ code: "not-found" });
    }
  }
});

test("an administrator reads everything, writes nothing, and leaves a trace each time", async () => {
  const plan = await createPlan({ values: secret, objectives: [{ actions: [{}] }] });
  const administrator = await createUser({ roles: [{ role: "administrator" }] });
  const lead = await memberOf(plan, "branch_lead");
  const { section } = await requirePlanSection(
    administrator,
    { ...addressOf(plan), section: "where-we-are" },
    "en",
  );
  expect(section.fields.map(({ writable }) => writable)).toEqual(Array(6).fill(false));
  const [objective] = plan.objectives;
  await expect(
    requirePlanAction(administrator, { ...addressOf(plan), action: objective?.actions[0] ?? "" }, "en"),
  ).rejects.toMatchObject({ code: "forbidden" });
  const read = { planId: plan.id, branchId: plan.branch.id };
  await recordPlanRead(lead, read);
  await recordPlanRead(administrator, read);
  await recordPlanDownload(lead, { ...read, audience: "officers" }, "pdf");
  const events = await db().auditEvent.findMany({ where: { subjectId: plan.id }, orderBy: { id: "asc" } });
  expect(events).toMatchObject([
    { action: "plan.read", actorId: administrator.id, branchId: plan.branch.id },
    { action: "plan.downloaded", actorId: lead.id, detail: { audience: "officers" } },
  ]);
});

test("the newest plan comes first and older ones stay within reach", async () => {
  const branch = await createBranch();
  await createPlan({
    branch,
    period: { from: "2025-01-01", to: "2025-12-31" },
    values: { strengths: "Old" },
  });
  const newest = await createPlan({ branch, period: { from: "2026-01-01", to: "2026-12-31" } });
  const lead = await memberOf(newest, "branch_lead");
  const overview = await findPlanOverview(lead, addressOf(newest), "en");
  expect(overview.periods.map(({ from }) => from)).toEqual(["2026-01-01", "2025-01-01"]);
  expect(overview.plan?.id).toBe(newest.id);
  const older = await requirePlanSection(
    lead,
    { ...addressOf(newest, "2025-01-01"), section: "where-we-are" },
    "en",
  );
  expect(older.section.fields[0]?.value).toBe("Old");
  await expect(findPlanOverview(lead, addressOf(newest, "2024-01-01"), "en")).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a document for the notice board holds what is public and names nobody", async () => {
  const plan = await createPlan({
    values: { ...secret, slogan: "Together" },
    objectives: [{ title: "Goal", actions: [{ owner: "Ruth" }] }],
  });
  const rep = await memberOf(plan, "rep");
  const print = await requirePlanPrint(rep, { ...addressOf(plan), audience: "public" }, "en");
  expect(print.objectives).toBeNull();
  expect(print.sections.flatMap(({ fields }) => fields)).toEqual([
    { type: "text", label: "Slogan", value: "Together" },
  ]);
  expect(
    (await requirePlanPrint(rep, { ...addressOf(plan), audience: "branch" }, "en")).objectives,
  ).toHaveLength(1);
});

test("the next plan is offered for the year after the last one, in the reader’s language the template speaks", async () => {
  const plan = await createPlan({ period: { from: "2090-01-01", to: "2090-12-31" } });
  const lead = await memberOf(plan, "branch_lead");
  expect((await findFreePeriod(lead, plan.branch.slug)).period).toEqual({
    from: "2091-01-01",
    to: "2091-12-31",
  });
  const welsh = await findPlanOverview(lead, addressOf(plan), "cy");
  expect(welsh.plan).toMatchObject({ title: "Cynllun Datblygu’r Gangen", intro: "Choose few things." });
});
