import { expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { branchKey } from "#app/domain/branches/branch.ts";
import { db } from "#app/platform/database.server.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import * as branch from "./admin.branches.$branch.tsx";
import * as branches from "./admin.branches._index.tsx";

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
  expect(
    (await rename(as, slug, { name: "A name after a merger", shown: branchKey({ name, region: "" }) }))
      .status,
  ).toBe(302);
  expect(await db().branch.findUniqueOrThrow({ where: { id } })).toMatchObject({
    slug,
    name: "A name after a merger",
  });
});

test("a name given on an old page does not wipe out a colleague's", async () => {
  const as = await administrator();
  const { slug, name } = await createBranch();
  await rename(as, slug, { name: `${name} (first)`, shown: branchKey({ name, region: "" }) });
  expect(
    await rename(as, slug, { name: `${name} (second)`, shown: branchKey({ name, region: "" }) }),
  ).toMatchObject({
    status: 409,
    body: { result: { error: { name: ["stale"] }, initialValue: { name: `${name} (second)` } } },
  });
});

test("a branch is not renamed to another's name", async () => {
  const [one, two] = [await createBranch(), await createBranch()];
  const form = { name: two.name.toUpperCase(), shown: branchKey({ name: one.name, region: "" }) };
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
    expect((await rename(as, slug, { name: "New", shown: "" })).status).toBe(404);
  },
);
