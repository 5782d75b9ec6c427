import { expect, test } from "vitest";
import { findViewer } from "#app/domain/accounts/sign-in-queries.server.ts";
import { db } from "#app/platform/database.server.ts";
import { createOneTimeLink } from "#tests/factories/link.ts";
import { PASSWORD, createUser, signInCookie } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import * as account from "./account.tsx";
import * as reset from "./reset.$token.tsx";

const HTTP = "http://localhost";
const NEW_PASSWORD = "another long phrase";
const path = "/account";

useTestDatabase();

const changePassword = (as: Parameters<typeof callRoute>[1]["as"], form: Record<string, string>) =>
  callRoute(account, { path, as, form: { intent: "change-password", ...form } });

test("a person sees their own number and on how many devices they are signed in, in three statements", async () => {
  const as = await createUser();
  await signInCookie(as);
  await signInCookie(as);
  expect((await callRoute(account, { path, as })).body).toMatchObject({
    membershipNumber: as.membershipNumber,
    signIns: 2,
  });
  expect(await countStatements(() => callRoute(account, { path, as }))).toBe(3);
});

test("changing the password needs the current one", async () => {
  const as = await createUser();
  const answer = await changePassword(as, { currentPassword: "not the current one", password: NEW_PASSWORD });
  expect(answer).toMatchObject({
    status: 400,
    body: { result: { error: { currentPassword: ["currentPassword"] } } },
  });
  expect(JSON.stringify(answer.body)).not.toContain(NEW_PASSWORD);
});

test("a changed password keeps this browser signed in and signs out every other", async () => {
  const as = await createUser();
  const elsewhere = await signInCookie(as);
  const answer = await changePassword(as, { currentPassword: PASSWORD, password: NEW_PASSWORD });
  expect(answer).toMatchObject({ status: 302, location: "/account?saved=password#content" });
  expect(await findViewer(elsewhere, HTTP)).toBeNull();
  expect(await findViewer(answer.setCookies[0]?.split(";")[0] ?? "", HTTP)).toMatchObject({ id: as.id });
});

test("a reset link that lies in somebody's hands is void once the password is changed", async () => {
  const as = await createUser();
  const token = await createOneTimeLink("password_reset", as.id);
  await changePassword(as, { currentPassword: PASSWORD, password: NEW_PASSWORD });
  expect((await callRoute(reset, { path: `/reset/${token}`, params: { token } })).status).toBe(410);
});

test("whoever finds an open browser cannot guess the current password for ever", async () => {
  const as = await createUser();
  const wrong = { currentPassword: "not the current one", password: NEW_PASSWORD };
  for (let i = 0; i < 10; i += 1) expect((await changePassword(as, wrong)).status).toBe(400);
  expect(await changePassword(as, wrong)).toMatchObject({ status: 429, body: { minutes: 15 } });
});

test.each([
  ["too short", "short"],
  ["their own address", "my alexandra phrase"],
])("a new password that is %s is refused", async (_what, password) => {
  const as = await createUser({ email: `alexandra@${crypto.randomUUID()}.example.org` });
  expect((await changePassword(as, { currentPassword: PASSWORD, password })).status).toBe(400);
});

test("a chosen language stays, on this device and on the next", async () => {
  const as = await createUser();
  const answer = await callRoute(account, { path, as, form: { intent: "choose-language", locale: "cy" } });
  expect(answer).toMatchObject({ status: 302, location: "/account?saved=language" });
  expect(answer.setCookies[0]).toMatch(/^language=/);
  expect(await db().user.findUniqueOrThrow({ where: { id: as.id } })).toMatchObject({ locale: "cy" });
});

test("signing out everywhere ends every sign-in of one's own and nobody else's", async () => {
  const as = await createUser();
  const other = await createUser();
  const cookies = [await signInCookie(as), await signInCookie(as)];
  const othersCookie = await signInCookie(other);
  const answer = await callRoute(account, {
    path,
    as,
    cookie: cookies[0] ?? "",
    form: { intent: "sign-out-everywhere" },
  });
  expect(answer).toMatchObject({ status: 302, location: "/sign-in" });
  for (const cookie of cookies) expect(await findViewer(cookie, HTTP)).toBeNull();
  expect(await findViewer(othersCookie, HTTP)).not.toBeNull();
});

test.each([{}, { intent: "delete-everything" }, { intent: "choose-language", locale: "xx" }])(
  "a form that the page does not have is refused: %j",
  async (form) => {
    const as = await createUser();
    expect((await callRoute(account, { path, as, form: form as Record<string, string> })).status).toBe(400);
  },
);

test("every change to an account is written down, without a word of what it was", async () => {
  const as = await createUser();
  await changePassword(as, { currentPassword: PASSWORD, password: NEW_PASSWORD });
  await callRoute(account, { path, as, form: { intent: "choose-language", locale: "cy" } });
  await callRoute(account, { path, as, form: { intent: "sign-out-everywhere" } });
  const events = await db().auditEvent.findMany({ where: { actorId: as.id }, orderBy: { id: "asc" } });
  expect(events.map(({ action }) => action)).toEqual([
    "user.password-changed",
    "user.locale-chosen",
    "session.all-ended",
  ]);
  expect(JSON.stringify(events)).not.toContain(as.email);
});
