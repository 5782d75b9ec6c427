import { expect, test } from "vitest";
import * as attemptRoute from "#app/routes/learn.$module_.quiz_.$attempt.tsx";
import { rightAnswerTo } from "#app/domain/curriculum/question.ts";
import type { Answer } from "#app/domain/learning/attempt.ts";
import { saveAnswers } from "#app/domain/learning/answer-commands.server.ts";
import { createAttempt } from "#tests/factories/attempt.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { questionOfEveryType } from "#tests/factories/question.ts";
import { quizOfEveryType } from "#tests/factories/quiz.ts";
import { createUser } from "#tests/factories/user.ts";
import { submitAttempt } from "#app/domain/learning/submission-commands.server.ts";
import { requireQuizPage } from "#app/domain/learning/quiz-queries.server.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();

const rep = { name: "Sam Example" };
const right = [...questionOfEveryType().values()].map((question, i): Answer => ({
  position: i + 1,
  given: rightAnswerTo(question),
}));

stopClock(new Date("2026-02-01T09:00:00Z"));

/** Opens a quiz of every type, answers it, and gives everything that is sent before it is submitted. */
async function openQuiz(otherKey: boolean) {
  await createEdition({ documents: quizOfEveryType({ otherKey }) });
  const viewer = await createUser(rep);
  const address = await createAttempt(viewer);
  await db().attempt.update({ where: { id: address.attempt }, data: { seed: 7 } });
  const get = serveRoute({ path: "learn/:module/quiz/:attempt", module: attemptRoute, viewer });
  const read = async (path: string) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    return (await response.text()).replaceAll(address.attempt, "the-attempt");
  };
  const path = `/learn/${address.module}/quiz/${address.attempt}`;
  const blank = { html: await read(path), data: await read(`${path}.data`) };
  await saveAnswers(viewer, address, right);
  const answered = { html: await read(path), data: await read(`${path}.data`) };
  await submitAttempt(viewer, address, { answers: [], anyway: true });
  const { attempts } = await requireQuizPage(viewer, address.module, "en");
  return { sent: { blank, answered }, points: attempts[0]?.points };
}

test("two quizzes that differ only in the key send the same bytes before submission, whatever has been answered", async () => {
  const one = await openQuiz(false);
  const other = await openQuiz(true);
  expect(one.points).toBe(10);
  expect(other.points).toBeLessThan(2);
  for (const id of ["one", "many", "so-or-not", "in-order", "pairs", "how-many", "gaps", "sorts", "case"]) {
    expect(one.sent.blank.html).toContain(`What do you do about ${id}?`);
    expect(one.sent.blank.data).toContain(`What do you do about ${id}?`);
  }
  expect(other.sent).toEqual(one.sent);
});
