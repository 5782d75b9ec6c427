import { expect, test } from "vitest";
import * as attemptRoute from "#app/routes/learn.$module_.quiz_.$attempt.tsx";
import { createAttempt, rightAnswers } from "#tests/factories/attempt.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createUser } from "#tests/factories/user.ts";
import { submitAttempt } from "#app/domain/learning/submission-commands.server.ts";
import { requireQuizPage } from "#app/domain/learning/quiz-queries.server.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();

const option = (id: string, text: string, key: readonly string[]) =>
  `      - { id: ${id}, text: ${text}, correct: ${key.includes(id)}, reason: ${key.includes(id) ? "It is so" : "It is not so"}. }`;

const question = (id: string, type: string, key: readonly string[]) => `  - id: ${id}
    type: ${type}
    lesson: listen-well
    outcome: listening
    stem: What do you do about ${id}?
    options:
${["a", "b", "c"].map((letter) => option(letter, `Choose ${letter}`, key)).join("\n")}
`;

/** The same quiz each time, but for the key and the reasons that go with it. */
const quizWith = (keys: readonly [string[], string[], string[]]) => ({
  "modules/module-1/quiz.yaml": `title: What would you do?
intro: Three situations.
pass-mark: 60
questions:
${question("one", "single", keys[0])}${question("two", "single", keys[1])}${question("three", "multiple", keys[2])}`,
});

const rep = { name: "Sam Example" };

async function openQuiz(keys: [string[], string[], string[]]) {
  await createEdition({ documents: quizWith(keys) });
  const viewer = await createUser(rep);
  const address = await createAttempt(viewer);
  const get = serveRoute({ path: "learn/:module/quiz/:attempt", module: attemptRoute, viewer });
  const read = async (path: string) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    return (await response.text()).replaceAll(address.attempt, "the-attempt");
  };
  const path = `/learn/${address.module}/quiz/${address.attempt}`;
  const sent = { html: await read(path), data: await read(`${path}.data`) };
  await submitAttempt(viewer, address, { answers: rightAnswers, anyway: true });
  const { attempts } = await requireQuizPage(viewer, address.module, "en");
  return { sent, correct: attempts[0]?.correct };
}

test("two quizzes that differ only in the key send the same bytes before submission", async () => {
  const one = await openQuiz([["a"], ["b"], ["a", "c"]]);
  const other = await openQuiz([["b"], ["c"], ["b"]]);
  expect([one.correct, other.correct]).toEqual([3, 0]);
  expect(one.sent.html).toContain("What do you do about three?");
  expect(one.sent.data).toContain("What do you do about three?");
  expect(other.sent).toEqual(one.sent);
});
