import { verify } from "@node-rs/argon2";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findViewer } from "#app/domain/accounts/sign-in-queries.server.ts";
import { db } from "#app/platform/database.server.ts";
import { PASSWORD, createUser, signInCookie } from "#tests/factories/user.ts";
import { type Call, callRoute } from "#tests/setup/call-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import * as signIn from "./sign-in.tsx";
import * as signOut from "./sign-out.tsx";

// The library's own work is left as it is, and counted.
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  return { ...argon2, verify: vi.fn(argon2.verify) };
});

useTestDatabase();
beforeEach(async () => {
  await db().rateLimit.deleteMany();
  vi.mocked(verify).mockClear();
});
afterEach(() => vi.useRealTimers());

const post = (form: Record<string, string>, call: Partial<Call> = {}) =>
  callRoute(signIn, { path: "/sign-in", form, ...call });
const cookieOf = (setCookies: string[], name = "session") =>
  setCookies.find((cookie) => cookie.startsWith(`${name}=`)) ?? "";

test("the right password signs a person in and brings them where they were going", async () => {
  const user = await createUser();
  const answer = await post({ email: user.email.toUpperCase(), password: PASSWORD, next: "/learn/module-1" });
  expect(answer).toMatchObject({ status: 302, location: "/learn/module-1" });
  const cookie = cookieOf(answer.setCookies);
  expect(cookie).toMatch(/HttpOnly.*Path=\/.*SameSite=Lax/);
  expect(cookie).not.toContain("Secure");
  expect(await findViewer(cookie.split(";")[0] ?? "", "http://localhost")).toMatchObject({ id: user.id });
});

test("on https the cookie is bound to the host and never leaves over http", async () => {
  const user = await createUser();
  const { setCookies } = await post(
    { email: user.email, password: PASSWORD },
    { origin: "https://learn.example.org" },
  );
  expect(cookieOf(setCookies, "__Host-session")).toMatch(/HttpOnly.*Path=\/.*Secure/);
});

test.each(["https://attacker.example", "//attacker.example", "javascript:alert(1)"])(
  "signing in does not lead to %s",
  async (next) => {
    const user = await createUser();
    expect((await post({ email: user.email, password: PASSWORD, next })).location).toBe("/");
  },
);

test("nobody learns from the answer or from the work whether an address has an account", async () => {
  const known = await createUser();
  const invited = await createUser({ invited: true });
  const tries = [
    { email: known.email, password: "not the right password" },
    { email: invited.email, password: "not the right password" },
    { email: "nobody@example.org", password: "not the right password" },
  ];
  const answers = [];
  for (const form of tries) {
    vi.mocked(verify).mockClear();
    const { body, ...answer } = await post(form);
    const bytes = JSON.stringify(body).replaceAll(form.email, "");
    answers.push({ ...answer, bytes, hashes: vi.mocked(verify).mock.calls.length });
    expect(vi.mocked(verify).mock.calls[0]?.[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  }
  expect(answers[0]).toMatchObject({ status: 400, setCookies: [], hashes: 1 });
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test("the password that nobody has opens no invited person's account", async () => {
  const invited = await createUser({ invited: true });
  expect((await post({ email: invited.email, password: PASSWORD })).status).toBe(400);
});

test("a refused form gives the address back and never the password", async () => {
  const { body } = await post({ email: "sam@example.org", password: "hunter2 hunter2" });
  expect(JSON.stringify(body)).toContain("sam@example.org");
  expect(JSON.stringify(body)).not.toContain("hunter2");
});

test("guessing at one account from one place ends at the tenth try and is told when to go on", async () => {
  const user = await createUser();
  const wrong = { email: user.email, password: "a wrong password" };
  for (let i = 0; i < 10; i += 1) expect((await post(wrong)).status).toBe(400);
  expect(await post(wrong)).toMatchObject({ status: 429, body: { minutes: 15 } });
  expect((await post({ email: user.email, password: PASSWORD })).status).toBe(429);
  const elsewhere = await post({ email: user.email, password: PASSWORD }, { clientAddress: "192.0.2.99" });
  expect(elsewhere.status).toBe(302);
});

test("a person who mistyped is let in again when the quarter of an hour is over", async () => {
  const user = await createUser();
  vi.useFakeTimers({ toFake: ["Date"] });
  for (let i = 0; i < 11; i += 1) await post({ email: user.email, password: "a wrong password" });
  vi.setSystemTime(Date.now() + 15 * 60_000 + 1);
  expect((await post({ email: user.email, password: PASSWORD })).status).toBe(302);
});

test("a room of reps who sign in rightly is never shut out by its shared address", async () => {
  const user = await createUser();
  for (let i = 0; i < 12; i += 1) {
    expect((await post({ email: user.email, password: PASSWORD })).status).toBe(302);
  }
  const counted = await db().rateLimit.findMany({ where: { points: { gt: 0 } } });
  expect(counted).toEqual([]);
});

test("one place that tries many accounts is stopped", async () => {
  await post({ email: "first@example.org", password: "a wrong password" });
  await db().rateLimit.updateMany({
    where: { key: { startsWith: "signInFromAddress" } },
    data: { points: 100 },
  });
  expect((await post({ email: "another@example.org", password: "a wrong password" })).status).toBe(429);
});

test("whoever reads the counters finds no e-mail address and no IP address in them", async () => {
  await post({ email: "sam@example.org", password: "a wrong password" });
  const rows = JSON.stringify(await db().rateLimit.findMany());
  expect(rows).not.toContain("sam");
  expect(rows).not.toContain("192.0.2.1");
});

const hostile = [
  {},
  { email: "", password: "" },
  { email: "sam@example.org" },
  { email: `${"a".repeat(250)}@example.org`, password: PASSWORD },
  { email: "sam@example.org", password: "x".repeat(10_000) },
  { email: "<script>alert(1)</script>", password: PASSWORD },
  { email: "' OR 1=1 --", password: PASSWORD },
  { email: "sam\u0000@example.org", password: "a wrong\u0000password" },
  { email: "\u202egro.elpmaxe@mas", password: PASSWORD },
];

test.each(hostile)(
  "a form with missing, overlong or hostile text is answered beside the field (%#)",
  async (form) => {
    const { status, setCookies } = await post(form as Record<string, string>);
    expect({ status, setCookies }).toEqual({ status: 400, setCookies: [] });
  },
);

test("somebody who is signed in already is not asked again", async () => {
  const as = await createUser();
  expect(await callRoute(signIn, { path: "/sign-in?next=/account", as })).toMatchObject({
    status: 302,
    location: "/account",
  });
});

test("a Welsh reader gets Welsh on a new device, and keeps what was chosen on this one", async () => {
  const user = await createUser({ locale: "cy" });
  const form = { email: user.email, password: PASSWORD };
  const fresh = await post(form);
  const language = cookieOf(fresh.setCookies, "language");
  expect(language).not.toBe("");
  const again = await post(form, { cookie: language.split(";")[0] ?? "" });
  expect(cookieOf(again.setCookies, "language")).toBe("");
});

test("after signing out the cookie opens nothing, even if somebody kept a copy", async () => {
  const cookie = await signInCookie(await createUser());
  const answer = await callRoute(signOut, { method: "POST", path: "/sign-out", cookie });
  expect(answer).toMatchObject({ status: 302, location: "/sign-in" });
  expect(cookieOf(answer.setCookies)).toContain("Max-Age=0");
  expect(await findViewer(cookie, "http://localhost")).toBeNull();
});

test("signing out twice is no error", async () => {
  expect((await callRoute(signOut, { method: "POST", path: "/sign-out" })).status).toBe(302);
});
