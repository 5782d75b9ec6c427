import { expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createIndividualPlan } from "#tests/factories/individual-plan.ts";
import { roleFinderDocuments } from "#tests/factories/role-finder.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { addRoleToIndividualPlan, startIndividualPlan } from "./individual-plan-commands.server.ts";
import { asksForRole } from "./individual-plan-queries.server.ts";

useTestDatabase();

const safety = { role: { en: "Safety rep", cy: "Cynrychiolydd diogelwch" }, locale: "en" } as const;
const learning = { role: { en: "Learning rep" }, locale: "cy" } as const;

async function planOf(userId: string) {
  const { id, fields } = await db().individualPlan.findUniqueOrThrow({
    where: { userId },
    select: { id: true, fields: { select: { fieldId: true, value: true, version: true } } },
  });
  const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
  return { fields, events: events.map(({ action, detail }) => ({ action, detail })) };
}

test("a role that was found begins the plan, stands in it once, and the audit does not say which it is", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const rep = await createUser();
  const outcomes = await Promise.all([
    addRoleToIndividualPlan(rep, safety),
    addRoleToIndividualPlan(rep, safety),
  ]);
  expect(outcomes).toEqual([
    { section: "my-role", fits: true },
    { section: "my-role", fits: true },
  ]);
  const { fields, events } = await planOf(rep.id);
  expect(fields).toEqual([{ fieldId: "role", value: "Safety rep", version: 1 }]);
  expect(events).toEqual([
    { action: "individual-plan.started", detail: null },
    { action: "individual-plan.fields-changed", detail: { fields: "role" } },
  ]);
});

test("a further role stands after the first, and one for which there is no room changes nothing", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const rep = await createUser();
  await startIndividualPlan(rep);
  await addRoleToIndividualPlan(rep, safety);
  await addRoleToIndividualPlan(rep, learning);
  const full = { role: { en: "Accredited local rep" }, locale: "en" } as const;
  expect(await addRoleToIndividualPlan(rep, full)).toEqual({ section: "my-role", fits: false });
  const { fields } = await planOf(rep.id);
  expect(fields).toEqual([{ fieldId: "role", value: "Safety rep; Learning rep", version: 2 }]);
});

test("when the role was all that was missing, the plan counts", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const rep = await createUser();
  await startIndividualPlan(rep);
  const { id: planId } = await db().individualPlan.findUniqueOrThrow({ where: { userId: rep.id } });
  await db().individualPlanField.create({
    data: { planId, fieldId: "goal", value: "Walk round", updatedAt: new Date() },
  });
  await addRoleToIndividualPlan(rep, safety);
  expect(await db().evidence.findMany({ where: { userId: rep.id } })).toMatchObject([
    { kind: "individual-plan", reference: planId },
  ]);
});

test("a plan that asks for no role is offered none, and is not begun for one", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const { user } = await createIndividualPlan();
  const rep = await createUser();
  expect([await asksForRole(user), await asksForRole(rep)]).toEqual([false, true]);
  await expect(addRoleToIndividualPlan(user, safety)).rejects.toMatchObject({ code: "not-found" });
  await createEdition({ documents: { "role-finder.yaml": roleFinderDocuments["role-finder.yaml"] } });
  expect(await asksForRole(rep)).toBe(false);
  await expect(addRoleToIndividualPlan(rep, safety)).rejects.toMatchObject({ code: "not-found" });
  expect(await db().individualPlan.findUnique({ where: { userId: rep.id } })).toBeNull();
  await db().editionTemplate.deleteMany({ where: { slug: "individual-plan" } });
  expect(await asksForRole(rep)).toBe(false);
});

test("whether a role can be added takes one statement, and two before there is a plan", async () => {
  const { user } = await createIndividualPlan();
  await asksForRole(user);
  expect(await countStatements(() => asksForRole(user))).toBe(1);
  const rep = await createUser();
  expect(await countStatements(() => asksForRole(rep))).toBeLessThanOrEqual(2);
});
