import { beforeAll, expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { changePeriod, startPlan } from "./plan-commands.server.ts";

useTestDatabase();
beforeAll(() => createEdition());

const period = { from: "2026-11-21", to: "2027-11-20" };

async function leadOfBranch() {
  const branch = await createBranch();
  return { branch, lead: await createUser({ roles: [{ role: "branch_lead", branchId: branch.id }] }) };
}

const plansOf = (branchId: string) => db().branchDevelopmentPlan.findMany({ where: { branchId } });

test("a lead starts a plan on the template of the day, and it is known who did", async () => {
  const { branch, lead } = await leadOfBranch();
  const id = await startPlan(lead, { branch: branch.slug, period });
  const template = await db().editionTemplate.findFirstOrThrow();
  expect(await plansOf(branch.id)).toMatchObject([{ id, templateHash: template.templateHash }]);
  expect(await db().auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([
    { action: "plan.started", actorId: lead.id, branchId: branch.id },
  ]);
});

test("the button pressed twice starts one plan", async () => {
  const { branch, lead } = await leadOfBranch();
  const twice = [1, 2].map(() => startPlan(lead, { branch: branch.slug, period }));
  const [first, second] = await Promise.all(twice);
  expect(first).toBe(second);
  expect(await plansOf(branch.id)).toHaveLength(1);
});

test("two plans never cover the same day, and the one in the way is named", async () => {
  const { branch, lead } = await leadOfBranch();
  await startPlan(lead, { branch: branch.slug, period });
  const clash = startPlan(lead, { branch: branch.slug, period: { from: "2027-11-20", to: "2028-11-19" } });
  await expect(clash).rejects.toMatchObject({ code: "duplicate", detail: period });
  await startPlan(lead, { branch: branch.slug, period: { from: "2027-11-21", to: "2028-11-20" } });
  expect(await plansOf(branch.id)).toHaveLength(2);
});

test("nobody but the lead of that branch starts its plan", async () => {
  const { branch } = await leadOfBranch();
  const attempts = [
    [{ role: "rep", branchId: branch.id }, "forbidden"],
    [{ role: "administrator" }, "forbidden"],
    [{ role: "national" }, "forbidden"],
    [{ role: "branch_lead" }, "not-found"],
    [{ role: "trainer" }, "not-found"],
  ] as const;
  for (const [grant, code] of attempts) {
    const person = await createUser({ roles: [grant] });
    await expect(startPlan(person, { branch: branch.slug, period }), grant.role).rejects.toMatchObject({
      code,
    });
  }
  expect(await plansOf(branch.id)).toEqual([]);
});

test("a lead moves the period, not over another plan and not over somebody else’s change", async () => {
  const { branch, lead } = await leadOfBranch();
  const plan = await createPlan({ branch, period });
  await createPlan({ branch, period: { from: "2025-01-01", to: "2025-12-31" } });
  const move = { branch: branch.slug, planId: plan.id, version: 1 };
  const moved = { from: "2026-12-01", to: "2027-11-30" };
  await expect(
    changePeriod(lead, { ...move, period: { from: "2025-12-31", to: "2026-12-30" } }),
  ).rejects.toMatchObject({
    code: "duplicate",
    detail: { from: "2025-01-01", to: "2025-12-31" },
  });
  await changePeriod(lead, { ...move, period: moved });
  await changePeriod(lead, { ...move, period: moved });
  await expect(changePeriod(lead, { ...move, period })).rejects.toMatchObject({ code: "stale" });
  expect(await db().branchDevelopmentPlan.findUniqueOrThrow({ where: { id: plan.id } })).toMatchObject({
    version: 2,
  });
});

test("a rep does not move the period, and no lead that of another branch’s plan", async () => {
  const { branch, lead } = await leadOfBranch();
  const plan = await createPlan();
  const rep = await createUser({ roles: [{ role: "rep", branchId: plan.branch.id }] });
  const move = { version: 1, period: { from: "2028-01-01", to: "2028-12-31" } };
  await expect(
    changePeriod(rep, { branch: plan.branch.slug, planId: plan.id, ...move }),
  ).rejects.toMatchObject({ code: "forbidden" });
  for (const target of [
    { branch: branch.slug, planId: plan.id },
    { branch: plan.branch.slug, planId: plan.id },
    { branch: branch.slug, planId: newId() },
    { branch: branch.slug, planId: "1" },
  ]) {
    await expect(changePeriod(lead, { ...target, ...move })).rejects.toMatchObject({ code: "not-found" });
  }
});
