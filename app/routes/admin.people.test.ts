import { expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import * as person from "./admin.people.$id.tsx";
import * as people from "./admin.people._index.tsx";

useTestDatabase();

const administrator = () => createUser({ roles: [{ role: "administrator" }] });
const list = (as: Viewer, query = "") => callRoute(people, { path: `/admin/people${query}`, as });
const open = (as: Viewer, id: string) =>
  callRoute(person, { path: `/admin/people/${id}`, params: { id }, as });

test("the list finds people by a part of the name, the address or the number, and by branch", async () => {
  const as = await administrator();
  const branch = await createBranch();
  const wanted = await createUser({
    name: "Ffion Brân",
    email: "ffion@example.org",
    membershipNumber: "FF-9",
    roles: [{ role: "rep", branchId: branch.id }],
  });
  for (const query of ["?q=ffion+br", "?q=FFION@", "?q=ff-9", `?q=ffion&branch=${branch.slug}`]) {
    const { body } = await list(as, query);
    expect(body, query).toMatchObject({ total: 1, people: [{ id: wanted.id, isActive: true }] });
  }
  expect((await list(as, "?q=nobody-of-this-name")).body).toMatchObject({ total: 0, people: [], pages: 1 });
});

test("the list of people costs three statements and its audit, however many there are", async () => {
  const as = await administrator();
  const before = await countStatements(() => list(as));
  for (let i = 0; i < 60; i += 1) await createUser({ roles: [{ role: "trainer" }] });
  expect(await countStatements(() => list(as))).toBe(before);
  expect(before).toBe(4);
});

test("the fifty-first person is on the second page", async () => {
  const as = await administrator();
  const first = (await list(as)).body as { people: unknown[]; total: number; pages: number };
  expect(first.people).toHaveLength(50);
  const second = (await list(as, "?page=2")).body as { people: unknown[] };
  expect(second.people.length).toBe(Math.min(50, first.total - 50));
});

test.each(["?page=0", "?page=x", "?page=999999999999", "?q=%00", `?q=${"x".repeat(101)}`, "?q=%E2%80%AE"])(
  "a made-up address of the list is refused: %s",
  async (query) => expect((await list(await administrator(), query)).status).toBe(400),
);

test("a search by a branch that is nowhere finds nothing at that address", async () => {
  expect((await list(await administrator(), "?branch=%00")).status).toBe(400);
  expect((await list(await administrator(), "?branch=atlantis")).status).toBe(404);
});

test("reading the list or a person is written down with ids alone", async () => {
  const as = await administrator();
  const other = await createUser();
  await list(as, "?q=sam");
  await open(as, other.id);
  const events = await db().auditEvent.findMany({ where: { actorId: as.id }, orderBy: { id: "asc" } });
  expect(events).toMatchObject([
    { action: "user.listed", subjectId: "page-1" },
    { action: "user.read", subjectId: other.id },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/sam/i);
});
