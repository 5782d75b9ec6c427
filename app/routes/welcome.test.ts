import { beforeEach, expect, test } from "vitest";
import { createFirstAdministratorLink } from "#app/domain/accounts/one-time-link-commands.server.ts";
import { findViewer } from "#app/domain/accounts/sign-in-queries.server.ts";
import { hasRole } from "#app/domain/accounts/viewer.ts";
import { now, stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { createOneTimeLink } from "#tests/factories/link.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import * as welcome from "./welcome.$token.tsx";

const DAY_MS = 24 * 60 * 60 * 1000;
const after = (days: number) => stopClock(new Date(now().getTime() + days * DAY_MS));
const HTTP = "http://localhost";

useTestDatabase();
beforeEach(async () => {
  await db().rateLimit.deleteMany();
  await db().oneTimeLink.deleteMany();
  await db().roleAssignment.deleteMany({ where: { role: "administrator" } });
});

const open = (token: string) => callRoute(welcome, { path: `/welcome/${token}`, params: { token } });
const send = (token: string, form: Record<string, string>) =>
  callRoute(welcome, { path: `/welcome/${token}`, params: { token }, form });
const invited = async () => {
  const user = await createUser({ invited: true });
  return { user, token: await createOneTimeLink("invitation", user.id) };
};
const acceptance = { password: "seven green bottles", locale: "cy" };
const ann = {
  name: "Ann Example",
  email: "Ann@Example.org",
  membershipNumber: "n-1001",
  password: "seven green bottles",
};
const viewerOf = (setCookies: string[]) =>
  findViewer(setCookies.map((cookie) => cookie.split(";")[0]).join("; "), HTTP);

test("an invited person sets a password and is in, in the language they chose", async () => {
  const { user, token } = await invited();
  const answer = await send(token, acceptance);
  expect(answer).toMatchObject({ status: 302, location: "/" });
  expect(await viewerOf(answer.setCookies)).toMatchObject({ id: user.id, locale: "cy" });
});

test("opening an invitation shows whom it is for and uses nothing up", async () => {
  const { user, token } = await invited();
  for (let i = 0; i < 3; i += 1) {
    expect(await open(token)).toMatchObject({
      status: 200,
      body: { person: { name: user.name, email: user.email } },
    });
  }
  expect((await send(token, acceptance)).status).toBe(302);
});

test("a link that has been used is refused, and says so", async () => {
  const { token } = await invited();
  await send(token, acceptance);
  expect(await open(token)).toMatchObject({ status: 410, body: { code: "link-used" } });
  expect(await send(token, acceptance)).toMatchObject({ status: 410, body: { code: "link-used" } });
});

test("of two who send the same invitation at once one gets in", async () => {
  const { user, token } = await invited();
  const answers = await Promise.all([
    send(token, acceptance),
    send(token, acceptance),
    send(token, acceptance),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 410, 410]);
  expect(await db().session.count({ where: { userId: user.id } })).toBe(1);
});

test("an invitation ends after fourteen days, and says so", async () => {
  const { user, token } = await invited();
  after(13.9);
  expect((await open(token)).status).toBe(200);
  after(0.2);
  expect(await open(token)).toMatchObject({ status: 410, body: { code: "link-expired" } });
  expect(await send(token, acceptance)).toMatchObject({ status: 410, body: { code: "link-expired" } });
  expect(await db().user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({ passwordHash: null });
});

test("a newer invitation makes the older one void", async () => {
  const { user, token } = await invited();
  const newer = await createOneTimeLink("invitation", user.id);
  expect(await send(token, acceptance)).toMatchObject({ status: 410, body: { code: "link-expired" } });
  expect((await send(newer, acceptance)).status).toBe(302);
});

test("a newer invitation of one person leaves another's alone", async () => {
  const first = await invited();
  await invited();
  expect((await open(first.token)).status).toBe(200);
});

test.each(["nonsense", "../../etc/passwd", "\u0000", "<script>", "' OR 1=1 --", "x".repeat(5000)])(
  "a made-up link finds nothing (%#)",
  async (token) => {
    expect(await open(token)).toMatchObject({ status: 404, body: { code: "not-found" } });
    expect((await send(token, acceptance)).status).toBe(404);
  },
);

test("a reset link is no invitation", async () => {
  const user = await createUser();
  const token = await createOneTimeLink("password_reset", user.id);
  expect((await open(token)).status).toBe(404);
});

test("somebody who tries link after link is stopped, whatever they try", async () => {
  const { token } = await invited();
  await open("nonsense");
  await db().rateLimit.updateMany({ data: { points: 150 } });
  expect(await open(token)).toMatchObject({ status: 429, body: { code: "too-many-attempts" } });
});

test("whoever reads the table of links can open none", async () => {
  const { token } = await invited();
  const { tokenHash } = await db().oneTimeLink.findFirstOrThrow();
  expect(tokenHash).not.toContain(token);
  expect((await open(tokenHash)).status).toBe(404);
});

test.each([
  ["missing", {}],
  ["too short", { password: "eleven char" }],
  ["too long", { password: "x".repeat(129) }],
  ["their number", { password: "member-00012" }],
  ["with their address", { password: "my dear alexandra 7" }],
])("a password that is %s is refused beside the field, and the link still works", async (_what, form) => {
  const user = await createUser({
    invited: true,
    email: "alexandra@example.org",
    membershipNumber: "MEMBER-00012",
  });
  const token = await createOneTimeLink("invitation", user.id);
  const answer = await send(token, { locale: "en", ...form });
  expect(answer).toMatchObject({
    status: 400,
    body: { result: { error: { password: [expect.any(String) as unknown] } } },
  });
  if ("password" in form) expect(JSON.stringify(answer.body)).not.toContain(form.password);
  expect((await open(token)).status).toBe(200);
  await db().user.delete({ where: { id: user.id } });
});

test("a password with spaces, accents or a NUL in it is taken as it is", async () => {
  const { token } = await invited();
  expect((await send(token, { ...acceptance, password: " tŷ gwyn \u0000 uwch y môr " })).status).toBe(302);
});

test("the printed link makes the first administrator and leads to the first steps", async () => {
  const token = (await createFirstAdministratorLink()) ?? "";
  expect(await open(token)).toMatchObject({ status: 200, body: { person: null } });
  const answer = await send(token, ann);
  expect(answer).toMatchObject({ status: 302, location: "/admin/first-steps" });
  const viewer = await viewerOf(answer.setCookies);
  expect(viewer).toMatchObject({ name: ann.name, email: "ann@example.org" });
  expect(viewer && hasRole(viewer, "administrator")).toBe(true);
  expect(await db().auditEvent.findMany({ where: { actorId: viewer?.id ?? "" } })).toMatchObject([
    { action: "user.became-first-administrator" },
  ]);
});

test("while there is an administrator no start makes another first link, and an old one is refused", async () => {
  const token = (await createFirstAdministratorLink()) ?? "";
  await createUser({ roles: [{ role: "administrator" }] });
  expect(await createFirstAdministratorLink()).toBeNull();
  expect(await send(token, { ...ann, email: "other@example.org", membershipNumber: "n-1002" })).toMatchObject(
    {
      status: 410,
    },
  );
});

test("a second start voids the link that the first one printed", async () => {
  const first = (await createFirstAdministratorLink()) ?? "";
  const second = (await createFirstAdministratorLink()) ?? "";
  expect((await open(first)).status).toBe(410);
  expect((await open(second)).status).toBe(200);
});

test("two who become the first administrator at once do not both succeed", async () => {
  const token = (await createFirstAdministratorLink()) ?? "";
  const answers = await Promise.all([
    send(token, { ...ann, email: "one@example.org", membershipNumber: "one" }),
    send(token, { ...ann, email: "two@example.org", membershipNumber: "two" }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 410]);
  expect(await db().roleAssignment.count({ where: { role: "administrator" } })).toBe(1);
});

test("an address that somebody has is refused beside the field, and the link still works", async () => {
  const user = await createUser();
  const token = (await createFirstAdministratorLink()) ?? "";
  expect(await send(token, { ...ann, email: user.email, membershipNumber: "n-77" })).toMatchObject({
    status: 409,
    body: { result: { error: { email: ["emailTaken"] } } },
  });
  expect(
    await send(token, {
      ...ann,
      email: "new@example.org",
      membershipNumber: user.membershipNumber.toLowerCase(),
    }),
  ).toMatchObject({ status: 409, body: { result: { error: { membershipNumber: ["numberTaken"] } } } });
  expect((await open(token)).status).toBe(200);
});

test.each([
  ["name", ""],
  ["name", "x".repeat(101)],
  ["name", "<script>alert(1)</script>"],
  ["name", "Ann\u0000"],
  ["name", "\u202eelpmaxE"],
  ["name", "Ann\nExample"],
  ["email", "no address"],
  ["membershipNumber", ""],
  ["membershipNumber", `'; DROP TABLE "User" --`],
  ["password", "annabel is my name"],
])("a first administrator who sends a wrong %s is told beside the field (%#)", async (field, text) => {
  const token = (await createFirstAdministratorLink()) ?? "";
  expect(await send(token, { ...ann, email: "annabel@example.org", [field]: text })).toMatchObject({
    status: 400,
    body: { result: { error: { [field]: expect.any(Array) as unknown } } },
  });
});
