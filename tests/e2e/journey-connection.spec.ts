import { type Page, expect } from "@playwright/test";
import { type KeyedQuestion, rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { db } from "#app/platform/database.server.ts";
import { test } from "./fixtures.ts";
import {
  firstAnswerTo,
  giveAnswer,
  openAttempt,
  questionAt,
  questionsOfEachType,
  untilScriptsRun,
} from "./quiz-answers.ts";

const status = (page: Page) => page.getByRole("status").filter({ hasText: /aved|Saving/ });

async function openQuiz(page: Page, address: string, attempt: string): Promise<void> {
  await page.goto(`${address}/learn/module-1/quiz/${attempt}`);
  await untilScriptsRun(page);
}

const isCase = ({ type }: KeyedQuestion) => type === "branching-case";

/** Wrong where one option is chosen, so that nobody's standing changes. */
const answerTo = (question: KeyedQuestion): string[] => {
  const right = rightAnswerTo(question);
  if (question.type !== "single") return right;
  const other = question.body.options.find(({ id }) => !right.includes(id));
  return other ? [other.id] : firstAnswerTo(question);
};

/** The first decision of a case without a connection, and once more with it; then the others. */
async function decideCase(page: Page, position: number, question: KeyedQuestion, given: readonly string[]) {
  const group = questionAt(page, position);
  const [first = "", ...others] = given;
  await page.context().setOffline(true);
  await group.locator(`input[type="radio"][value="${first}"]`).check();
  await group.getByRole("button", { name: "Decide and go on" }).click();
  await expect(page.getByRole("alert")).toContainText("No connection");
  await expect(group.locator(`input[type="radio"][value="${first}"]`)).toBeChecked();
  await page.context().setOffline(false);
  await expect(status(page)).toHaveText("Saved");
  await group.getByRole("button", { name: "Decide and go on" }).click();
  await expect(group.locator(`input[type="hidden"][value="${first}"]`)).toBeAttached();
  await giveAnswer(page, position, question, others);
}

/** Loads the page anew while answers cannot be saved: what was chosen is still there, and still not saved. */
async function reloadUnsaved(page: Page) {
  await page.route("**/answers", (route) => route.abort());
  await page.context().setOffline(false);
  await page.reload();
  await expect(status(page)).toHaveText("Not saved. We try again by ourselves.");
  await page.unroute("**/answers");
}

test("a connection that is cut at each step of a quiz loses no answer and doubles none", async ({
  site,
  browser,
}) => {
  const questions = await questionsOfEachType();
  const attempt = await openAttempt("readyRep", questions);
  const page = await site.signedIn(browser, "readyRep", { viewport: { width: 390, height: 844 } });
  await openQuiz(page, site.address, attempt);
  const reloadAt = questions.findIndex((question) => !isCase(question)) + 2;
  for (const [i, question] of questions.entries()) {
    const position = i + 1;
    if (isCase(question)) {
      await decideCase(page, position, question, answerTo(question));
      continue;
    }
    await page.context().setOffline(true);
    await giveAnswer(page, position, question, answerTo(question));
    await expect(status(page)).toHaveText("Not saved. We try again by ourselves.");
    if (position === reloadAt) await reloadUnsaved(page);
    await page.context().setOffline(false);
    await expect(status(page)).toHaveText("Saved");
  }

  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Submit the answers" }).click();
  await expect(page.getByRole("alert")).toContainText("No connection: nothing has been submitted");
  expect((await db().attempt.findUniqueOrThrow({ where: { id: attempt } })).submittedAt).toBeNull();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Submit the answers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not this time");

  const rows = await db().attemptQuestion.findMany({
    where: { attemptId: attempt },
    orderBy: { position: "asc" },
  });
  expect(rows.map(({ answer }) => answer)).toEqual(
    questions.map((question) => answerTo(question).toSorted()),
  );
  const where = { subjectId: attempt, action: "attempt.submitted" };
  expect(await db().auditEvent.findMany({ where })).toHaveLength(1);
  await page.context().close();
});

test("two devices at once: what is chosen on one is not undone by the page that stood open on the other", async ({
  site,
  browser,
}) => {
  const questions = await questionsOfEachType();
  const attempt = await openAttempt("readyRep", questions);
  const phone = await site.signedIn(browser, "readyRep");
  await openQuiz(phone, site.address, attempt);
  const desk = await site.signedIn(browser, "readyRep");
  await openQuiz(desk, site.address, attempt);
  const [one, other] = questions.flatMap((question, i) =>
    isCase(question) ? [] : [{ question, position: i + 1 }],
  );
  if (!one || !other) throw new Error("The quiz is too short");
  await giveAnswer(phone, one.position, one.question, answerTo(one.question));
  await expect(status(phone)).toHaveText("Saved");
  await giveAnswer(desk, other.position, other.question, answerTo(other.question));
  await expect(status(desk)).toHaveText("Saved");
  await desk.getByRole("button", { name: "Submit the answers" }).click();
  await desk.getByRole("button", { name: "Submit anyway" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Not this time");
  await giveAnswer(phone, other.position, other.question, answerTo(other.question));
  await expect(phone.getByText(/the attempt has been submitted/)).toBeVisible();

  const answered = await db().attemptQuestion.findMany({
    where: { attemptId: attempt, answeredAt: { not: null } },
    orderBy: { position: "asc" },
  });
  expect(answered.map(({ position, answer }) => [position, answer])).toEqual([
    [one.position, answerTo(one.question).toSorted()],
    [other.position, answerTo(other.question).toSorted()],
  ]);
  await Promise.all([phone.context().close(), desk.context().close()]);
});
