import { expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createUser } from "#tests/factories/user.ts";
import { type Call, callRoute } from "#tests/setup/call-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import * as person from "./admin.people.$id.tsx";
import * as invite from "./admin.people.invite.tsx";
import * as welcome from "./welcome.$token.tsx";

type Form = NonNullable<Call["form"]>;

useTestDatabase();

const administrator = () => createUser({ roles: [{ role: "administrator" }] });
const sendInvitation = (as: Viewer, form: Form) =>
  callRoute(invite, { path: "/admin/people/invite", as, form });
const open = (as: Viewer, id: string, cookie?: string) =>
  callRoute(person, { path: `/admin/people/${id}`, params: { id }, as, ...(cookie ? { cookie } : {}) });
const bob = () => {
  const tail = newId().slice(-8);
  return {
    name: "Bob Example",
    email: `bob.${tail}@example.org`,
    membershipNumber: `B${tail}`,
    roles: "rep",
  };
};
const idIn = (location: string | null) => /people\/([\w-]+)/.exec(location ?? "")?.[1] ?? "";

test("an invited person's link is shown once, and lets them in", async () => {
  const as = await administrator();
  const { id: branchId } = await createBranch();
  const sent = await sendInvitation(as, { ...bob(), roles: ["rep", "branch_lead"], branchId });
  expect(sent).toMatchObject({
    status: 302,
    location: expect.stringMatching(/^\/admin\/people\/[\w-]{36}$/) as unknown,
  });
  expect(sent.setCookies[0]).toMatch(/HttpOnly; SameSite=Strict/);
  const id = idIn(sent.location);
  const shown = await open(as, id, sent.setCookies[0]?.split(";")[0]);
  const { freshLink } = shown.body as { freshLink: string };
  expect(freshLink).toMatch(/^http:\/\/localhost\/welcome\/[\w-]{43}$/);
  expect(shown.setCookies[0]).toContain("Max-Age=0");
  expect((await open(as, id)).body).toMatchObject({ freshLink: null, person: { isActive: false } });
  const token = freshLink.split("/").at(-1) ?? "";
  const form = { password: "seven green bottles", locale: "en" };
  expect((await callRoute(welcome, { path: "/welcome", params: { token }, form })).status).toBe(302);
  expect((await open(as, id)).body).toMatchObject({
    person: { isActive: true, grants: [{ role: "rep" }, { role: "branch_lead", branch: { id: branchId } }] },
  });
});

test("a link made for one person is not shown on another's page", async () => {
  const as = await administrator();
  const { id: branchId } = await createBranch();
  const sent = await sendInvitation(as, { ...bob(), branchId });
  const other = await createUser();
  expect((await open(as, other.id, sent.setCookies[0]?.split(";")[0])).body).toMatchObject({
    freshLink: null,
  });
});

test("the same invitation sent twice makes one person and one link", async () => {
  const as = await administrator();
  const { id: branchId } = await createBranch();
  const form = { ...bob(), branchId };
  const answers = await Promise.all([sendInvitation(as, form), sendInvitation(as, form)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  const user = await db().user.findUniqueOrThrow({ where: { email: form.email }, include: { links: true } });
  expect(user.links).toHaveLength(1);
});

test("an address or a number that somebody has is refused beside its field", async () => {
  const as = await administrator();
  const { id: branchId } = await createBranch();
  const known = await createUser();
  const sameAddress = { ...bob(), branchId, email: known.email.toUpperCase() };
  expect(await sendInvitation(as, sameAddress)).toMatchObject({
    status: 409,
    body: { result: { error: { email: ["emailTaken"] }, initialValue: { name: "Bob Example" } } },
  });
  const sameNumber = { ...bob(), branchId, membershipNumber: known.membershipNumber.toLowerCase() };
  expect(await sendInvitation(as, sameNumber)).toMatchObject({
    status: 409,
    body: { result: { error: { membershipNumber: ["numberTaken"] } } },
  });
});

test.each([
  ["name", { name: "" }],
  ["name", { name: "x".repeat(101) }],
  ["name", { name: "<script>alert(1)</script>" }],
  ["name", { name: "Bob \u202e" }],
  ["name", { name: "Bob\u0000" }],
  ["email", { email: "bob" }],
  ["email", { email: `${"b".repeat(250)}@example.org` }],
  ["membershipNumber", { membershipNumber: "x".repeat(31) }],
  ["membershipNumber", { membershipNumber: "1; DROP TABLE" }],
  ["roles", { roles: [] }],
  ["roles[0]", { roles: "king" }],
  ["branchId", { roles: "branch_lead", branchId: "" }],
  ["branchId", { branchId: "not-an-id" }],
])("a wrong %s is answered beside the field: %j", async (field, wrong) => {
  const as = await administrator();
  const { id: branchId } = await createBranch();
  expect(await sendInvitation(as, { ...bob(), branchId, ...(wrong as Form) })).toMatchObject({
    status: 400,
    body: { result: { error: { [field]: expect.any(Array) as unknown } } },
  });
});

test("everything that is wrong with an invitation is said at once", async () => {
  const answer = await sendInvitation(await administrator(), { ...bob(), name: "", branchId: "" });
  expect(answer).toMatchObject({
    status: 400,
    body: { result: { error: { name: ["required"], branchId: ["choose"] } } },
  });
});

test("a role ticked twice by a hostile form is given once", async () => {
  const { id: branchId } = await createBranch();
  const form = { ...bob(), roles: ["rep", "rep"], branchId };
  expect((await sendInvitation(await administrator(), form)).status).toBe(302);
});

test("nobody is invited to a branch that does not exist", async () => {
  const form = { ...bob(), branchId: newId() };
  expect((await sendInvitation(await administrator(), form)).status).toBe(404);
  expect(await db().user.findUnique({ where: { email: form.email } })).toBeNull();
});
