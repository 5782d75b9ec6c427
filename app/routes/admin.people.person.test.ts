import { expect, test } from "vitest";
import { findViewer } from "#app/domain/accounts/sign-in-queries.server.ts";
import { detailsKey, grantsKey } from "#app/domain/accounts/user.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { type UserFixture, createUser, signInCookie } from "#tests/factories/user.ts";
import { type Call, callRoute } from "#tests/setup/call-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import * as person from "./admin.people.$id.tsx";
import * as reset from "./reset.$token.tsx";

type Form = NonNullable<Call["form"]>;
const HTTP = "http://localhost";

useTestDatabase();

const administrator = () => createUser({ roles: [{ role: "administrator" }] });
const open = (as: Viewer, id: string, cookie?: string) =>
  callRoute(person, { path: `/admin/people/${id}`, params: { id }, as, ...(cookie ? { cookie } : {}) });
const change = (as: Viewer, id: string, form: Form) =>
  callRoute(person, { path: `/admin/people/${id}`, params: { id }, as, form });
const held = ({ grants }: UserFixture) =>
  grantsKey(grants.map(({ role, branch }) => ({ role, branchId: branch?.id ?? null })));

test.each(["nobody", "\u0000", newId()])("a person who does not exist is not found (%#)", async (id) => {
  const as = await administrator();
  expect((await open(as, id)).status).toBe(404);
  for (const intent of ["make-link", "sign-out-everywhere"]) {
    expect((await change(as, id, { intent })).status).toBe(404);
  }
  expect((await change(as, id, { intent: "change-roles", roles: "trainer" })).status).toBe(404);
  const details = { name: "Bob Example", email: "bob@example.org", membershipNumber: "B-1" };
  expect((await change(as, id, { intent: "correct", ...details })).status).toBe(404);
});

test("changed roles hold from the next request on, and the change is written down", async () => {
  const as = await administrator();
  const user = await createUser();
  const cookie = await signInCookie(user);
  const branch = await createBranch();
  const form = { intent: "change-roles", shown: held(user), roles: ["rep", "trainer"], branchId: branch.id };
  expect((await change(as, user.id, form)).status).toBe(302);
  expect(await findViewer(cookie, HTTP)).toMatchObject({
    grants: [
      { role: "rep", branch },
      { role: "trainer", branch: null },
    ],
  });
  const [event] = await db().auditEvent.findMany({ where: { actorId: as.id, action: "user.roles-changed" } });
  expect(event).toMatchObject({ subjectId: user.id, branchId: branch.id, detail: { from: held(user) } });
});

test("somebody who has left has no role left", async () => {
  const as = await administrator();
  const user = await createUser();
  expect((await change(as, user.id, { intent: "change-roles", shown: held(user) })).status).toBe(302);
  expect(await db().roleAssignment.count({ where: { userId: user.id } })).toBe(0);
});

test("a lead without a branch is refused beside the field", async () => {
  const user = await createUser();
  const form = { intent: "change-roles", shown: held(user), roles: "branch_lead", branchId: "" };
  expect(await change(await administrator(), user.id, form)).toMatchObject({
    status: 400,
    body: { result: { error: { branchId: ["choose"] } } },
  });
});

test("roles chosen on an old page do not wipe out what a colleague has changed since", async () => {
  const as = await administrator();
  const user = await createUser();
  const shown = held(user);
  await change(as, user.id, { intent: "change-roles", shown, roles: "national" });
  const late = await change(as, user.id, { intent: "change-roles", shown, roles: "trainer" });
  expect(late).toMatchObject({
    status: 409,
    body: { result: { error: { "": ["stale"] }, initialValue: { roles: "trainer" } } },
  });
  expect((await open(as, user.id)).body).toMatchObject({ person: { grants: [{ role: "national" }] } });
});

test("the union keeps its last administrator who can sign in", async () => {
  await db().roleAssignment.deleteMany({ where: { role: "administrator" } });
  const as = await administrator();
  await createUser({ roles: [{ role: "administrator" }], invited: true });
  const form = { intent: "change-roles", shown: held(as), roles: "trainer" };
  expect(await change(as, as.id, form)).toMatchObject({
    status: 409,
    body: { result: { error: { "": ["lastAdministrator"] } } },
  });
  const second = await administrator();
  expect((await change(second, as.id, form)).status).toBe(302);
});

test("two administrators who dismiss each other at once do not leave the union with none", async () => {
  await db().roleAssignment.deleteMany({ where: { role: "administrator" } });
  const [one, two] = [await administrator(), await administrator()];
  const answers = await Promise.all([
    change(one, two.id, { intent: "change-roles", shown: held(two) }),
    change(two, one.id, { intent: "change-roles", shown: held(one) }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
});

test("a person who has lost the password gets a reset link, one who never had one a new invitation", async () => {
  const as = await administrator();
  const active = await createUser();
  const invited = await createUser({ invited: true });
  for (const [user, place] of [
    [active, "reset"],
    [invited, "welcome"],
  ] as const) {
    const made = await change(as, user.id, { intent: "make-link" });
    const { body } = await open(as, user.id, made.setCookies[0]?.split(";")[0]);
    expect(body).toMatchObject({
      freshLink: expect.stringContaining(`/${place}/`) as unknown,
      person: { linkOpenUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown },
    });
  }
});

test("a reset link that an administrator made opens the page of that person", async () => {
  const as = await administrator();
  const user = await createUser();
  const made = await change(as, user.id, { intent: "make-link" });
  const { freshLink } = (await open(as, user.id, made.setCookies[0]?.split(";")[0])).body as {
    freshLink: string;
  };
  const token = freshLink.split("/").at(-1) ?? "";
  expect(await callRoute(reset, { path: "/reset", params: { token } })).toMatchObject({
    body: { email: user.email },
  });
});

test("an administrator can sign a person out of a lost telephone", async () => {
  const user = await createUser();
  const cookie = await signInCookie(user);
  const answer = await change(await administrator(), user.id, { intent: "sign-out-everywhere" });
  expect(answer.status).toBe(302);
  expect(await findViewer(cookie, HTTP)).toBeNull();
});

test("a mistyped address is put right, but not over a colleague's correction", async () => {
  const as = await administrator();
  const user = await createUser({ email: "smm@example.org" });
  const { name, email, membershipNumber } = user;
  const shown = detailsKey({ name, email, membershipNumber });
  const right = { intent: "correct", name, email: "sam@example.org", membershipNumber, shown };
  expect((await change(as, user.id, right)).status).toBe(302);
  expect(await change(as, user.id, { ...right, email: "sum@example.org" })).toMatchObject({
    status: 409,
    body: { result: { error: { "": ["stale"] }, initialValue: { email: "sum@example.org" } } },
  });
  expect(await db().user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({
    email: "sam@example.org",
  });
});

test("an address is not put right to one that somebody else has", async () => {
  const user = await createUser();
  const other = await createUser();
  const { name, email, membershipNumber } = user;
  const shown = detailsKey({ name, email, membershipNumber });
  const form = { intent: "correct", name, membershipNumber, shown, email: other.email };
  expect(await change(await administrator(), user.id, form)).toMatchObject({
    status: 409,
    body: { result: { error: { email: ["emailTaken"] } } },
  });
});
