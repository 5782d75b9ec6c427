import { expect, test } from "vitest";
import { now, stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createUser, signInCookie } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { findViewer } from "./sign-in-queries.server.ts";

const HTTP = "http://localhost:3000";
const HTTPS = "https://learn.example.org";
const DAY_MS = 24 * 60 * 60 * 1000;
const after = (days: number) => stopClock(new Date(now().getTime() + days * DAY_MS));

useTestDatabase();

test("a person is known by their cookie, with every role and the branch it belongs to", async () => {
  const branch = await createBranch({ name: "Napo Cymru" });
  const user = await createUser({
    roles: [
      { role: "branch_lead", branchId: branch.id },
      { role: "rep", branchId: branch.id },
      { role: "trainer" },
    ],
  });
  const viewer = await findViewer(await signInCookie(user), HTTP);
  expect(viewer).toEqual({
    id: user.id,
    name: user.name,
    email: user.email,
    locale: "en",
    grants: [
      { role: "rep", branch },
      { role: "branch_lead", branch },
      { role: "trainer", branch: null },
    ],
  });
});

test("knowing who asks costs one statement", async () => {
  const cookie = await signInCookie(await createUser());
  expect(await countStatements(() => findViewer(cookie, HTTP))).toBe(1);
});

test("a request without a session asks the database nothing", async () => {
  expect(await countStatements(() => findViewer(null, HTTP))).toBe(0);
  expect(await countStatements(() => findViewer("session=", HTTP))).toBe(0);
});

test("a sign-in on http is no sign-in on https, where the cookie has its protected name", async () => {
  const user = await createUser();
  const cookie = await signInCookie(user, HTTPS);
  expect(cookie).toMatch(/^__Host-session=/);
  expect(await findViewer(cookie, HTTPS)).toMatchObject({ id: user.id });
  expect(await findViewer(cookie, HTTP)).toBeNull();
});

test("a malformed or hostile cookie signs nobody in and breaks nothing", async () => {
  const hostile = [
    "session=%E0%A4%A",
    "session=' OR 1=1 --",
    "session=\u0000",
    `session=${"a".repeat(5000)}`,
    "session",
    ";;=",
  ];
  for (const cookie of hostile) expect(await findViewer(cookie, HTTP)).toBeNull();
});

test("a malformed cookie of another program does not sign a person out", async () => {
  const user = await createUser();
  expect(await findViewer(`other=%E0%A4%A; ${await signInCookie(user)}`, HTTP)).toMatchObject({
    id: user.id,
  });
});

test("somebody who reads the table of sessions cannot sign in with what is in it", async () => {
  const user = await createUser();
  const cookie = await signInCookie(user);
  const { id } = await db().session.findFirstOrThrow({ where: { userId: user.id } });
  expect(cookie).not.toContain(id);
  expect(await findViewer(`session=${id}`, HTTP)).toBeNull();
});

test("a person who keeps coming back stays signed in", async () => {
  const cookie = await signInCookie(await createUser());
  for (let visit = 0; visit < 4; visit += 1) {
    after(20);
    expect(await findViewer(cookie, HTTP)).not.toBeNull();
  }
});

test("a sign-in that nobody used for thirty days is over", async () => {
  const cookie = await signInCookie(await createUser());
  after(31);
  expect(await findViewer(cookie, HTTP)).toBeNull();
});
