import { beforeAll, expect, test } from "vitest";
import * as home from "#app/routes/_index.tsx";
import * as csv from "#app/routes/branches.$branch.progress[.]csv.ts";
import * as module from "#app/routes/learn.$module.tsx";
import * as lesson from "#app/routes/learn.$module_.$lesson.tsx";
import * as place from "#app/routes/learn.$module_.$lesson_.place.ts";
import * as quiz from "#app/routes/learn.$module_.quiz.tsx";
import * as attempt from "#app/routes/learn.$module_.quiz_.$attempt.tsx";
import * as answers from "#app/routes/learn.$module_.quiz_.$attempt_.answers.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { createAttempt, createSubmittedAttempt } from "#tests/factories/attempt.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createUser } from "#tests/factories/user.ts";
import { type RouteHandlers, callRoute } from "#tests/setup/call-route.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();
let editionId: string;
beforeAll(async () => {
  editionId = (await createEdition()).id;
});

const params = { module: "module-1", lesson: "listen-well" };
const path = "/learn/module-1/listen-well";

test("a visitor is sent to sign in and comes back to where they were going", async () => {
  expect(await callRoute(home, { path: "/" })).toMatchObject({ status: 302, location: "/sign-in?next=%2F" });
  const there = await callRoute(lesson, { path, params });
  expect(there.location).toBe("/sign-in?next=%2Flearn%2Fmodule-1%2Flisten-well");
});

test("a form of somebody signed out is refused and changes nothing", async () => {
  const posts: [RouteHandlers, Record<string, string>][] = [
    [lesson, { intent: "done" }],
    [place, { place: "at-what-to-ask" }],
    [quiz, {}],
  ];
  for (const [route, form] of posts) {
    expect((await callRoute(route, { path, params, form })).status).toBe(401);
  }
  expect(await db().lessonProgress.count()).toBe(0);
});

test("marking a lesson redirects, so that loading the page again sends nothing twice", async () => {
  const as = await createUser();
  const answer = await callRoute(lesson, { path, params, form: { intent: "done" }, as });
  expect(answer).toMatchObject({ status: 302, location: "/learn/module-1/listen-well#finish" });
});

test("the place of a reader is kept without a page in answer", async () => {
  const as = await createUser();
  const form = { place: "at-what-to-ask" };
  expect(await callRoute(place, { path: `${path}/place`, params, form, as })).toMatchObject({
    status: 204,
    body: "",
  });
  const kept = await db().lessonProgress.findFirstOrThrow({ where: { userId: as.id } });
  expect(kept).toMatchObject({ place: "at-what-to-ask", doneAt: null });
});

test("what no page of ours sends is refused with 400", async () => {
  const as = await createUser();
  const { attempt: id } = await createAttempt(as);
  const of = { ...params, attempt: id };
  const posts: [RouteHandlers, Record<string, string | string[]>][] = [
    [lesson, { intent: "delete" }],
    [lesson, {}],
    [module, { intent: "x" }],
    [place, {}],
    [place, { place: "x".repeat(1000) }],
    [place, { place: "at-nowhere" }],
    [answers, { "answer-1": "z" }],
    [answers, { "answer-9": "a" }],
    [answers, { "answer-1": ["a", "b"] }],
    [answers, { "answer-1": "a".repeat(1_000_000) }],
    [answers, { question: "1" }],
    [attempt, { intent: "grade" }],
    [attempt, { intent: "submit", "answer-1": "z" }],
  ];
  for (const [route, form] of posts) {
    const answer = await callRoute(route, { path, params: of, form, as });
    expect([answer.status, Object.keys(form)]).toEqual([400, Object.keys(form)]);
  }
  expect(await db().attemptQuestion.count({ where: { attemptId: id, answeredAt: { not: null } } })).toBe(0);
});

test("a body that is no form is refused with 400", async () => {
  const viewer = await createUser();
  const serve = serveRoute({ path: "learn/:module/:lesson/place", module: place, viewer });
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" };
  expect((await serve(`${path}/place`, init)).status).toBe(400);
});

test("a locked lesson is answered 409 with a page that leads to what comes first", async () => {
  await createEdition({
    documents: {
      "modules/module-2/module.yaml":
        "title: Two\nsummary: Two.\ncovers: [Two]\noptional: true\nrequires: [module-1]\ncompletion: [lessons]\nlessons: [speak-up]\n",
      "modules/module-2/lessons/speak-up.md":
        "---\ntitle: Speak up\nsummary: Say it.\nminutes: 5\noutcomes:\n  - id: speaking\n    text: Say it\n---\n## Say it\n",
    },
  });
  const viewer = await createUser();
  const serve = serveRoute({ path: "learn/:module/:lesson", module: lesson, viewer });
  const response = await serve("/learn/module-2/speak-up");
  const html = await response.text();
  expect(response.status).toBe(409);
  expect(html).toContain("Module 2 opens after Module 1");
  expect(html).toContain('href="/learn/module-1"');
  expect(html).not.toContain("at-say-it");
});

test("submitting with open questions is answered 400 at those questions, and what was chosen stays chosen", async () => {
  const viewer = await createUser();
  const { attempt: id } = await createAttempt(viewer);
  const serve = serveRoute({ path: "learn/:module/quiz/:attempt", module: attempt, viewer });
  const body = new URLSearchParams({ intent: "submit", "answer-1": "", "answer-2": "b", "answer-3": "" });
  const response = await serve(`/learn/module-1/quiz/${id}`, { method: "POST", body });
  const html = await response.text();
  expect(response.status).toBe(400);
  expect(html).toContain("2 questions are not fully answered yet");
  expect(html).toContain("Submit anyway");
  expect(html.match(/No answer yet\./g)).toHaveLength(2);
  expect(html).toMatch(/name="answer-2"[^>]*checked=""[^>]*value="b"|value="b"[^>]*checked=""/);
});

test("answers sent after submission are 409, and a second submission goes to the result", async () => {
  const as = await createUser();
  const { attempt: id } = await createSubmittedAttempt(as);
  const of = { module: "module-1", attempt: id };
  const form = { "answer-1": "b" };
  const to = `/learn/module-1/quiz/${id}`;
  expect((await callRoute(answers, { path: to, params: of, form, as })).status).toBe(409);
  const again = await callRoute(attempt, { path: to, params: of, form: { ...form, intent: "submit" }, as });
  expect(again).toMatchObject({ status: 302, location: to });
});

test("somebody else's attempt is 404, to read, to save and to submit", async () => {
  const { attempt: id } = await createAttempt(await createUser());
  const as = await createUser();
  const call = { path: "/", params: { module: "module-1", attempt: id }, as };
  expect((await callRoute(attempt, call)).status).toBe(404);
  expect((await callRoute(answers, { ...call, form: { "answer-1": "a" } })).status).toBe(404);
  expect((await callRoute(attempt, { ...call, form: { intent: "submit" } })).status).toBe(404);
});

test("the branch's file has a discreet name, the reader's language, dates and words, and harmless names", async () => {
  stopClock(new Date("2026-11-21T12:00:00Z"));
  const branch = await createBranch({ name: "Secret Branch" });
  const rep = { roles: [{ role: "rep", branchId: branch.id }] } as const;
  const done = await createUser({ name: "Ŵyn", ...rep });
  await createUser({ name: "=1+1", ...rep });
  await createCompletion({ userId: done.id, editionId, at: new Date("2026-05-04T12:00:00Z") });
  const viewer = await createUser({ roles: [{ role: "branch_lead", branchId: branch.id }] });
  const serve = serveRoute({ path: "branches/:branch/progress.csv", module: csv, viewer, locale: "cy" });
  const response = await serve(`/branches/${branch.slug}/progress.csv`);
  expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="progress-2026-11-21.csv"');
  expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const [head, first, second] = new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(await response.arrayBuffer())
    .split("\r\n");
  expect(head).toBe(
    "\uFEFFCynrychiolydd,Modiwl 1: Y modiwl cyntaf,Modiwl 2: Two,Modiwl 3: Y trydydd modiwl,Wedi’i ardystio tan",
  );
  expect(first).toMatch(/^'=1\+1,2 wers a’r cwis ar ôl,Ar ôl Modiwl 1,/);
  expect(second).toMatch(/^Ŵyn,2026-05-04,/);
});
