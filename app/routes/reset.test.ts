import { expect, test } from "vitest";
import { findViewer } from "#app/domain/accounts/sign-in-queries.server.ts";
import { now, stopClock } from "#app/platform/clock.ts";
import { createOneTimeLink } from "#tests/factories/link.ts";
import { PASSWORD, createUser, signInCookie } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import * as reset from "./reset.$token.tsx";
import * as signIn from "./sign-in.tsx";

const HTTP = "http://localhost";
const NEW_PASSWORD = "another long phrase";

useTestDatabase();

const open = (token: string) => callRoute(reset, { path: `/reset/${token}`, params: { token } });
const send = (token: string, password: string) =>
  callRoute(reset, { path: `/reset/${token}`, params: { token }, form: { password } });
const trySignIn = (email: string, password: string) =>
  callRoute(signIn, { path: "/sign-in", form: { email, password } });

test("a reset link changes the password, signs in here and signs out everybody who was in", async () => {
  const user = await createUser();
  const elsewhere = await signInCookie(user);
  const token = await createOneTimeLink("password_reset", user.id);
  const answer = await send(token, NEW_PASSWORD);
  expect(answer).toMatchObject({ status: 302, location: "/" });
  expect(await findViewer(elsewhere, HTTP)).toBeNull();
  expect(await findViewer(answer.setCookies[0]?.split(";")[0] ?? "", HTTP)).toMatchObject({ id: user.id });
  expect((await trySignIn(user.email, PASSWORD)).status).toBe(400);
  expect((await trySignIn(user.email, NEW_PASSWORD)).status).toBe(302);
});

test("opening a reset link changes nothing", async () => {
  const user = await createUser();
  const cookie = await signInCookie(user);
  const token = await createOneTimeLink("password_reset", user.id);
  expect(await open(token)).toMatchObject({ status: 200, body: { email: user.email } });
  expect(await findViewer(cookie, HTTP)).not.toBeNull();
  expect((await trySignIn(user.email, PASSWORD)).status).toBe(302);
});

test("a reset link works once", async () => {
  const user = await createUser();
  const token = await createOneTimeLink("password_reset", user.id);
  const answers = await Promise.all([send(token, NEW_PASSWORD), send(token, "a thief's own phrase")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 410]);
  expect(await open(token)).toMatchObject({ status: 410, body: { code: "link-used" } });
});

test("a reset link ends after a day", async () => {
  const user = await createUser();
  const token = await createOneTimeLink("password_reset", user.id);
  stopClock(new Date(now().getTime() + 24 * 60 * 60 * 1000));
  expect(await open(token)).toMatchObject({ status: 410, body: { code: "link-expired" } });
  expect(await send(token, NEW_PASSWORD)).toMatchObject({ status: 410, body: { code: "link-expired" } });
});

test("a password that is too short is refused beside the field, and the link still works", async () => {
  const user = await createUser();
  const token = await createOneTimeLink("password_reset", user.id);
  expect(await send(token, "short")).toMatchObject({
    status: 400,
    body: { result: { error: { password: ["tooShort:12"] } } },
  });
  expect((await open(token)).status).toBe(200);
});

test("an invitation resets nobody's password", async () => {
  const user = await createUser({ invited: true });
  const token = await createOneTimeLink("invitation", user.id);
  expect((await open(token)).status).toBe(404);
  expect((await send(token, NEW_PASSWORD)).status).toBe(404);
});
