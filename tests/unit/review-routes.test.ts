import { beforeEach, expect, test } from "vitest";
import * as home from "#app/routes/_index.tsx";
import * as account from "#app/routes/account.tsx";
import * as review from "#app/routes/review.tsx";
import * as forget from "#app/routes/review_.forget.tsx";
import * as turn from "#app/routes/review_.switch.ts";
import { rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { questionOfEveryType } from "#tests/factories/question.ts";
import { quizOfEveryType } from "#tests/factories/quiz.ts";
import { createReviewCard, createReviewer } from "#tests/factories/review.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();
beforeEach(() => {
  stopClock(new Date("2026-11-22T09:00:00Z"));
});

const path = "/review";
const asked = { intent: "answer", question: "first-words", reps: "0" };

/** The page in answer to a form, as a browser without a script gets it. */
async function post(as: Awaited<ReturnType<typeof createUser>>, form: Record<string, string | string[]>) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form))
    for (const item of [value].flat()) body.append(name, item);
  const response = await serveRoute({ path: "review", module: review, viewer: as })(path, {
    method: "POST",
    body,
  });
  return { status: response.status, location: response.headers.get("Location"), html: await response.text() };
}

test("an answer is answered with its verdict and reason, and the way to the next question", async () => {
  const viewer = await createReviewer();
  const { status, html } = await post(viewer, { ...asked, "answer-1": ["", "b"] });
  expect(status).toBe(200);
  for (const words of [
    "Question 1 of 3",
    "Not right",
    "A rep listens first.",
    "23 November 2026",
    "Next question",
    "Read again: Listen well",
  ])
    expect(html).toContain(words);
  const again = await post(viewer, { ...asked, "answer-1": ["", "b"] });
  expect(again.html).toContain("A rep listens first.");
  expect(await db().reviewCard.findMany({ where: { userId: viewer.id } })).toMatchObject([{ reps: 1 }]);
});

test("the last question of the day leads to the end, which says when the next are due", async () => {
  const viewer = await createReviewer();
  for (const question of ["first-question", "what-to-note"])
    await createReviewCard({ userId: viewer.id, question, due: 3, since: 0 });
  expect((await post(viewer, { ...asked, "answer-3": "a" })).html).toContain("Finish");
  const page = serveRoute({ path: "review", module: review, viewer });
  const html = await (await page(path)).text();
  for (const words of ["Done for today", "You have reviewed 3 questions today.", "25 November 2026"])
    expect(html).toContain(words);
});

test("what no form of ours sends is refused with 400 beside the question, and counts nothing", async () => {
  const viewer = await createReviewer();
  const forms: Record<string, string | string[]>[] = [
    { "answer-1": "z" },
    { "answer-1": ["a", "b"] },
    { "answer-1": "a".repeat(1_000_000) },
    { "answer-1": "a", "answer-2": "a" },
    { "answer-200": "a" },
    { answer: "a" },
  ];
  for (const form of forms) {
    const { status, html } = await post(viewer, { ...asked, ...form });
    expect([status, Object.keys(form)]).toEqual([400, Object.keys(form)]);
    expect(html).toContain("That answer does not belong to this question");
    expect(html).toContain("What do you say first?");
  }
  const unanswered = await post(viewer, { ...asked, "answer-1": "", guessed: "on" });
  expect(unanswered.html).toMatch(/name="guessed"[^>]* checked/);
  expect([unanswered.status, unanswered.html.includes("No answer yet.")]).toEqual([400, true]);
  expect(await db().reviewCard.count({ where: { userId: viewer.id } })).toBe(0);
});

test.each<Record<string, string>>([
  { intent: "answer" },
  { intent: "grade", question: "first-words", reps: "0" },
  { ...asked, reps: "" },
  { ...asked, reps: "-1" },
  { ...asked, reps: "many" },
  { ...asked, question: "../first-words" },
  { ...asked, question: "a".repeat(1_000_000) },
  { ...asked, guessed: "perhaps" },
])("a form whose question cannot be made out is refused with 400: %j", async (form) => {
  const as = await createReviewer();
  expect((await callRoute(review, { path, form: { "answer-1": "a", ...form }, as })).status).toBe(400);
});

test("a question that is gone from the Edition leads on to the next", async () => {
  const viewer = await createReviewer();
  expect(await post(viewer, { ...asked, question: "gone", "answer-1": "a" })).toMatchObject({
    status: 302,
    location: path,
  });
});

test("a case is decided step by step without a script, and what was decided is kept on the way", async () => {
  const viewer = await createReviewer({ documents: quizOfEveryType() });
  const right = questionOfEveryType().get("branching-case");
  const [first = "", second = ""] = right ? rightAnswerTo(right) : [];
  const form = { ...asked, question: "case", "answer-2": ["", first] };
  const step = await post(viewer, { ...form, intent: "continue" });
  expect([step.status, step.html.includes("She goes on.")]).toEqual([200, true]);
  expect(step.html).not.toContain("Check my answer");
  const end = await post(viewer, { ...form, intent: "continue", "answer-2": ["", first, second] });
  expect(end.html).toContain("The official rings back.");
  expect(end.html).toContain("Check my answer");
  const over = await post(viewer, { ...form, intent: "restart" });
  expect(over.html).not.toContain("She goes on.");
  expect(await db().reviewCard.count({ where: { userId: viewer.id } })).toBe(0);
  const { html } = await post(viewer, { ...form, "answer-2": ["", first, second] });
  expect(html).toContain("Listening opens.");
});

test("the home page says in one line what is due, to whom it is due, while it is on", async () => {
  const viewer = await createReviewer();
  const line = async (as: typeof viewer) =>
    (await (await serveRoute({ path: "", module: home, viewer: as })("/")).text()).includes(
      "3 questions are due",
    );
  expect([await line(viewer), await line(await createUser())]).toEqual([true, false]);
  await callRoute(turn, { path: "/review/switch", form: { intent: "switch-off" }, as: viewer });
  expect(await line(viewer)).toBe(false);
});

test("the switch is on the account page of whoever has something to review, and comes back there", async () => {
  const viewer = await createReviewer();
  const html = async (as: typeof viewer) =>
    (await serveRoute({ path: "account", module: account, viewer: as })("/account")).text();
  expect(await html(await createUser())).not.toContain("Review questions are");
  expect(await html(viewer)).toContain("Review questions are on");
  const form = { intent: "switch-off", next: "/account?saved=reviews" };
  expect((await callRoute(turn, { path: "/review/switch", form, as: viewer })).location).toBe(
    "/account?saved=reviews",
  );
  expect(await html(viewer)).toContain("Review questions are off");
  const away = { intent: "switch-on", next: "https://example.com/" };
  expect((await callRoute(turn, { path: "/review/switch", form: away, as: viewer })).location).toBe("/");
});

test("forgetting asks first, and a page that is only looked at deletes nothing", async () => {
  const viewer = await createReviewer();
  await createReviewCard({ userId: viewer.id });
  const own = { where: { userId: viewer.id } };
  expect((await callRoute(forget, { path: "/review/forget", as: viewer })).status).toBe(200);
  expect(await db().reviewCard.count(own)).toBe(1);
  const done = await callRoute(forget, { path: "/review/forget", form: {}, as: viewer });
  expect([done.location, await db().reviewCard.count(own)]).toEqual(["/review?saved=forgotten", 0]);
});
