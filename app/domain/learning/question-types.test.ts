import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { type QuestionType, rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { createAttempt } from "#tests/factories/attempt.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { questionOfEveryType } from "#tests/factories/question.ts";
import { quizOfEveryType } from "#tests/factories/quiz.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { saveAnswers } from "./answer-commands.server.ts";
import type { OpenAttempt, SubmittedAttempt } from "./attempt.ts";
import { requireAttemptPage } from "./attempt-page-queries.server.ts";
import type { AttemptAddress } from "./attempt-queries.server.ts";
import { submitAttempt } from "./submission-commands.server.ts";

useTestDatabase();
beforeAll(async () => {
  await createEdition({ documents: quizOfEveryType() });
});

const questions = questionOfEveryType();
const types = [...questions.keys()];
const positionOf = (type: QuestionType): number => types.indexOf(type) + 1;
const right = (type: QuestionType): string[] => {
  const question = questions.get(type);
  return question ? rightAnswerTo(question) : [];
};

const questionIn = async (viewer: Viewer, address: AttemptAddress, type: QuestionType) => {
  const page = (await requireAttemptPage(viewer, address, "en")) as OpenAttempt;
  return page.questions[positionOf(type) - 1];
};

/** Answers one question of a new attempt, submits it, and gives that question as it is shown. */
async function mark(type: QuestionType, given: string[]) {
  const rep = await createUser();
  const address = await createAttempt(rep);
  const answers = [{ position: positionOf(type), given }];
  await submitAttempt(rep, address, { answers, anyway: true });
  const page = (await requireAttemptPage(rep, address, "en")) as SubmittedAttempt;
  return { points: page.points, answer: page.answers[positionOf(type) - 1] };
}

/** What no form of ours sends; in a box everything that fits in a line may be typed. */
const refused = (type: QuestionType): [what: string, given: string[]][] => [
  ...(type === "numeric" || type === "short-text"
    ? []
    : ([
        ["an id that the question has not", ["zzz"]],
        ["a line that the question has not", ["zzz=1"]],
      ] satisfies [string, string[]][])),
  ["the same answer twice", [...right(type), ...right(type)]],
  ["a megabyte", ["x".repeat(1_000_000)]],
  ["a character that a database cannot hold", ["7\u0000"]],
];

describe.each(types)("an answer to a question of type %s", (type) => {
  test("is kept as it was given, counts as complete, and earns the whole mark", async () => {
    const rep = await createUser();
    const address = await createAttempt(rep);
    expect(await questionIn(rep, address, type)).toMatchObject({ type, given: [], complete: false });
    await saveAnswers(rep, address, [{ position: positionOf(type), given: right(type) }]);
    expect(await questionIn(rep, address, type)).toMatchObject({
      given: [...right(type)].sort(),
      complete: true,
    });
    await submitAttempt(rep, address, { answers: [], anyway: true });
    const page = (await requireAttemptPage(rep, address, "en")) as SubmittedAttempt;
    expect(page.points).toBe(1);
    expect(page.answers[positionOf(type) - 1]).toMatchObject({ credit: 1, answered: true });
  });

  test.each(refused(type))("is refused when it is %s, and nothing is kept", async (_, given) => {
    const rep = await createUser();
    const address = await createAttempt(rep);
    const answers = [{ position: positionOf(type), given }];
    await expect(saveAnswers(rep, address, answers)).rejects.toThrow(new NamedError("invalid"));
    await expect(submitAttempt(rep, address, { answers, anyway: true })).rejects.toThrow(
      new NamedError("invalid"),
    );
    expect(await questionIn(rep, address, type)).toMatchObject({ given: [] });
  });
});

const share = (type: QuestionType, parts: number): string[] => right(type).slice(0, parts);

test.each<[QuestionType, string, string[], number]>([
  ["multiple", "one of two right options", ["a"], 0.5],
  ["multiple", "both right options and a wrong one", ["a", "b", "c"], 0.5],
  ["true-false", "the other word", ["false"], 0],
  ["ordering", "the first two of four steps", share("ordering", 2), 1 / 3],
  ["matching", "one of three pairs", share("matching", 1), 1 / 3],
  ["numeric", "a number within the tolerance, with a comma and the unit", ["7,4 days"], 1],
  ["numeric", "a number in words", ["seven"], 0],
  ["short-text", "an accepted form in capitals", ["DETRIMENT."], 1],
  ["short-text", "another word", ["dismissal"], 0],
  ["gap-fill", "one of two gaps", share("gap-fill", 1), 0.5],
  ["categorise", "two of three items", share("categorise", 2), 2 / 3],
  ["branching-case", "a way to an end that is half right", ["start=listen", "note=nothing"], 0.5],
  ["branching-case", "a way that has not come to its end", ["start=listen"], 0],
])("%s: %s earns its part, and the result says so", async (type, _, given, credit) => {
  const { points, answer } = await mark(type, given);
  expect(answer?.credit).toBeCloseTo(credit, 10);
  expect(points).toBe(Math.floor((credit + 1e-9) * 10) / 10);
});

test("a case tells what came of a decision as soon as it is taken, and what was decided at the end", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  const position = positionOf("branching-case");
  await saveAnswers(rep, address, [{ position, given: ["start=listen"] }]);
  expect((await questionIn(rep, address, "branching-case"))?.asked).toMatchObject({
    taken: [{ consequenceHtml: "<p>She goes on.</p>" }],
    now: { html: "<p>What do you note?</p>" },
  });
  const { answer } = await mark("branching-case", ["start=run"]);
  expect(answer?.marked).toMatchObject({
    taken: [{ choiceHtml: "Run away", reasonHtml: "<p>Nobody is helped.</p>" }],
    endHtml: "<p>Nobody rings.</p>",
    better: ["Listen", "The dates"],
  });
});

test("parts that are half done are named as open before they are submitted, and a number in words as well", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  const answers = types.map((type, i) => ({ position: i + 1, given: right(type) }));
  const half = answers.map((answer) =>
    answer.position === positionOf("matching")
      ? { ...answer, given: share("matching", 2) }
      : answer.position === positionOf("numeric")
        ? { ...answer, given: ["seven"] }
        : answer,
  );
  expect(await submitAttempt(rep, address, { answers: half, anyway: false })).toEqual({
    state: "incomplete",
    unanswered: [positionOf("matching"), positionOf("numeric")],
  });
  expect(await questionIn(rep, address, "numeric")).toMatchObject({ given: ["seven"] });
});

test("parts of a mark add up to a pass", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  const whole: QuestionType[] = ["single", "true-false", "numeric", "short-text"];
  const answers = [
    ...whole.map((type) => ({ position: positionOf(type), given: right(type) })),
    { position: positionOf("categorise"), given: share("categorise", 2) },
    { position: positionOf("matching"), given: share("matching", 1) },
    { position: positionOf("gap-fill"), given: share("gap-fill", 1) },
    { position: positionOf("multiple"), given: ["a"] },
  ];
  await submitAttempt(rep, address, { answers, anyway: true });
  const page = await requireAttemptPage(rep, address, "en");
  expect(page).toMatchObject({ points: 6, needed: 6, passed: true });
  expect(await db().attempt.findFirst({ where: { userId: rep.id } })).toMatchObject({ correct: 4 });
});
