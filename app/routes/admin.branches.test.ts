import { expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import * as branch from "./admin.branches.$branch.tsx";
import * as branches from "./admin.branches._index.tsx";
import * as allBranches from "./branches._index.tsx";

useTestDatabase();

const administrator = () => createUser({ roles: [{ role: "administrator" }] });
const create = (as: Viewer, name: string) =>
  callRoute(branches, { path: "/admin/branches", as, form: { name } });
const rename = (as: Viewer, slug: string, form: Record<string, string>) =>
  callRoute(branch, { path: `/admin/branches/${slug}`, params: { branch: slug }, as, form });

test("a new branch gets its address from its name, Welsh letters and all", async () => {
  const as = await administrator();
  expect((await create(as, "Cangen Tŷ’r Ŵyl & Llŷn")).status).toBe(302);
  const made = await db().branch.findUniqueOrThrow({ where: { slug: "cangen-ty-r-wyl-llyn" } });
  expect(made.name).toBe("Cangen Tŷ’r Ŵyl & Llŷn");
  expect(await db().auditEvent.findMany({ where: { actorId: as.id } })).toMatchObject([
    { action: "branch.created", subjectId: made.id },
  ]);
});

test("the same branch sent twice is made once", async () => {
  const as = await administrator();
  const answers = await Promise.all([create(as, "Moor and Vale"), create(as, "Moor and Vale")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  expect((await create(as, "MOOR AND VALE")).status).toBe(409);
  expect((await create(as, "Moor-and-Vale")).status).toBe(409);
  expect(await db().branch.count({ where: { slug: "moor-and-vale" } })).toBe(1);
});

test.each([
  "",
  "   ",
  "x".repeat(101),
  "<script>alert(1)</script>",
  "\u202eelaV",
  "Vale\u0000",
  "???",
  "A\nB",
])("a name that is no name is refused beside the field (%#)", async (name) => {
  expect(await create(await administrator(), name)).toMatchObject({
    status: 400,
    body: { result: { error: { name: expect.any(Array) as unknown } } },
  });
});

test("a branch keeps its address when its name changes, so that no link breaks", async () => {
  const as = await administrator();
  const { id, slug, name } = await createBranch();
  expect((await rename(as, slug, { name: "A name after a merger", was: name })).status).toBe(302);
  expect(await db().branch.findUniqueOrThrow({ where: { id } })).toMatchObject({
    slug,
    name: "A name after a merger",
  });
});

test("a name given on an old page does not wipe out a colleague's", async () => {
  const as = await administrator();
  const { slug, name } = await createBranch();
  await rename(as, slug, { name: `${name} (first)`, was: name });
  expect(await rename(as, slug, { name: `${name} (second)`, was: name })).toMatchObject({
    status: 409,
    body: { result: { error: { name: ["stale"] }, initialValue: { name: `${name} (second)` } } },
  });
});

test("a branch is not renamed to another's name", async () => {
  const [one, two] = [await createBranch(), await createBranch()];
  const form = { name: two.name.toUpperCase(), was: one.name };
  expect(await rename(await administrator(), one.slug, form)).toMatchObject({
    status: 409,
    body: { result: { error: { name: ["nameTaken"] } } },
  });
});

test.each(["atlantis", "\u0000", "../people", "x".repeat(3000)])(
  "no branch stands at a made-up address (%#)",
  async (slug) => {
    const as = await administrator();
    expect(
      (await callRoute(branch, { path: "/admin/branches/x", params: { branch: slug }, as })).status,
    ).toBe(404);
    expect((await rename(as, slug, { name: "New", was: "Old" })).status).toBe(404);
  },
);

test("a national official sees how many reps and leads each branch has", async () => {
  const as = await createUser({ roles: [{ role: "national" }] });
  const { id, slug } = await createBranch({ name: "Aber and Dale" });
  await createUser({
    roles: [
      { role: "rep", branchId: id },
      { role: "branch_lead", branchId: id },
    ],
  });
  await createUser({ roles: [{ role: "rep", branchId: id }] });
  const { body } = await callRoute(allBranches, { path: "/branches", as });
  expect(body).toMatchObject({
    canManage: false,
    branches: expect.arrayContaining([{ id, slug, name: "Aber and Dale", reps: 2, leads: 1 }]) as unknown,
  });
});

test("the list of all branches costs one statement, however many there are", async () => {
  const as = await administrator();
  for (let i = 0; i < 5; i += 1) await createBranch();
  expect(await countStatements(() => callRoute(allBranches, { path: "/branches", as }))).toBe(1);
});
