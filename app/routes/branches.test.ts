import { beforeAll, expect, test } from "vitest";
import type { NationalBranch } from "#app/domain/rollout/national.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createPlan } from "#tests/factories/plan.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createTrainingSession } from "#tests/factories/training-session.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import * as branches from "./branches._index.tsx";
import * as file from "./branches[.]csv.ts";

useTestDatabase();
let editionId = "";
beforeAll(async () => {
  editionId = (await createEdition()).id;
});

const national = () => createUser({ roles: [{ role: "national" }] });
const repOf = (branchId: string) => createUser({ roles: [{ role: "rep", branchId }] });

async function look(query = ""): Promise<{ branches: NationalBranch[]; found: number }> {
  const { body } = await callRoute(branches, { path: `/branches${query}`, as: await national() });
  return (body as { page: { branches: NationalBranch[]; found: number } }).page;
}

const seen = async (slug: string) => (await look()).branches.find((branch) => branch.slug === slug);

test("a branch has started when Module 1 was taught and the register kept, and not by anything else", async () => {
  const { id, slug } = await createBranch({ name: "Alpha" });
  const rep = await repOf(id);
  await createCompletion({ userId: rep.id, editionId, branchId: id });
  expect(await seen(slug)).toMatchObject({ state: "not-yet", completed: { "module-1": 1 }, reps: 1 });
  await createTrainingSession({ branch: { id }, cancelled: true });
  expect(await seen(slug)).toMatchObject({ state: "not-yet" });
  await createTrainingSession({ branch: { id }, module: "module-2", attended: [rep.id] });
  expect(await seen(slug)).toMatchObject({ state: "not-yet" });
  await createTrainingSession({ branch: { id }, inHours: 48 });
  expect(await seen(slug)).toMatchObject({ state: "dates", nextOn: expect.stringMatching(/^20/) as unknown });
  await createTrainingSession({ branch: { id }, attended: [rep.id] });
  expect(await seen(slug)).toMatchObject({ state: "started" });
});

test("a completion counts where it was earned, wherever the rep is now", async () => {
  const [from, to] = [await createBranch({ name: "Left behind" }), await createBranch({ name: "Moved to" })];
  const rep = await repOf(from.id);
  await createCompletion({ userId: rep.id, editionId, branchId: from.id });
  await db().roleAssignment.updateMany({ where: { userId: rep.id }, data: { branchId: to.id } });
  expect(await seen(from.slug)).toMatchObject({ reps: 0, completed: { "module-1": 1 } });
  expect(await seen(to.slug)).toMatchObject({ reps: 1, completed: {} });
});

test("the counts that the database keeps are those of the rows, whatever happens to them", async () => {
  const home = await createBranch({ name: "Counted" });
  const away = await createBranch({ name: "Also counted" });
  const reps = await Promise.all(Array.from({ length: 6 }, () => repOf(home.id)));
  await db().roleAssignment.updateMany({
    where: { userId: { in: reps.slice(0, 2).map(({ id }) => id) } },
    data: { branchId: away.id },
  });
  await db().roleAssignment.deleteMany({ where: { userId: reps[2]?.id ?? "" } });
  await db().user.delete({ where: { id: reps[3]?.id ?? "" } });
  for (const { id } of reps.slice(4)) await createCompletion({ userId: id, editionId, branchId: home.id });
  await db().completion.deleteMany({ where: { userId: reps[4]?.id ?? "" } });
  expect(await seen(home.slug)).toMatchObject({ reps: 2, completed: { "module-1": 1 } });
  expect(await seen(away.slug)).toMatchObject({ reps: 2, completed: {} });
});

test("the state of the plan is that of its newest period", async () => {
  const { branch } = await createPlan();
  const periodOf = async () =>
    db().branchDevelopmentPlan.findFirstOrThrow({ where: { branchId: branch.id } });
  const { periodTo } = await periodOf();
  expect(await seen(branch.slug)).toMatchObject({
    plan: "current",
    planUntil: periodTo.toISOString().slice(0, 10),
  });
  stopClock(new Date(periodTo.getTime() + 30 * 60 * 60 * 1000));
  expect(await seen(branch.slug)).toMatchObject({ plan: "ended" });
});

test("the page costs two statements with few branches and with many, and shows a hundred at a time", async () => {
  const as = await national();
  const read = () => callRoute(branches, { path: "/branches", as });
  await read();
  expect(await countStatements(read)).toBe(2);
  const many = Array.from({ length: 120 }, (_, i) => ({
    id: crypto.randomUUID(),
    slug: `many-${String(i)}`,
    name: `Many ${String(i)}`,
    createdAt: new Date(),
  }));
  await db().branch.createMany({ data: many });
  expect(await countStatements(read)).toBe(2);
  expect((await look("?q=many")).branches).toHaveLength(100);
  expect((await look("?q=many&page=2")).branches).toHaveLength(20);
  expect(await look("?q=many&page=99")).toMatchObject({ found: 120, branches: { length: 20 } });
});

test("the file says no number below five and no name of a person, and taking it is written down", async () => {
  const { id } = await createBranch({ name: "=SUM(A1)", region: "South" });
  const rep = await repOf(id);
  await createCompletion({ userId: rep.id, editionId, branchId: id });
  const as = await national();
  const { body, status } = await callRoute(file, { path: "/branches.csv?region=South", as });
  expect(status).toBe(200);
  const [, row = ""] = String(body).split("\r\n");
  expect(row).toContain("'=SUM(A1)");
  expect(row).toContain("fewer than 5");
  expect(row).not.toMatch(/,1,/);
  expect(String(body)).not.toContain(rep.name);
  expect(await db().auditEvent.findMany({ where: { actorId: as.id } })).toMatchObject([
    { action: "rollout.exported" },
  ]);
});
