import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createLessonsDone } from "#tests/factories/progress.ts";
import { quizBank } from "#tests/factories/quiz.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { startAttempt } from "./attempt-commands.server.ts";
import { requireAttemptPage } from "./attempt-page-queries.server.ts";
import type { AttemptKind, OpenAttempt, SubmittedAttempt } from "./attempt.ts";
import { requireModulePage } from "./programme-queries.server.ts";
import { requireQuizPage } from "./quiz-queries.server.ts";
import { submitAttempt } from "./submission-commands.server.ts";

const [BANK, ASKED] = [8, 4];
const module = "module-1";

useTestDatabase();
let editionId: string;
beforeAll(async () => {
  editionId = (await createEdition({ documents: quizBank({ questions: BANK, ask: ASKED }) })).id;
});

async function begin(
  viewer: Viewer,
  { kind = "quiz", locale = "en" }: { kind?: AttemptKind; locale?: Locale } = {},
) {
  const address = { module, attempt: await startAttempt(viewer, { module, locale, kind }) };
  const page = (await requireAttemptPage(viewer, address, locale)) as OpenAttempt;
  return { address, page, stems: page.questions.map(({ stemHtml }) => stemHtml) };
}

/** Marks a quiz of which every right answer is option `a`. */
async function submit(viewer: Viewer, { address, page }: Awaited<ReturnType<typeof begin>>, option = "a") {
  const answers = page.questions.map(({ position }) => ({ position, given: [option] }));
  await submitAttempt(viewer, address, { answers, anyway: false });
  return (await requireAttemptPage(viewer, address, "en")) as SubmittedAttempt;
}

test("a second attempt asks what the first did not, and the pass mark counts what is asked", async () => {
  const rep = await createUser();
  const first = await begin(rep);
  expect(first.page).toMatchObject({ of: ASKED, needed: 2 });
  expect((await requireQuizPage(rep, module, "en")).quiz.questionCount).toBe(ASKED);
  await submit(rep, first);
  const second = await begin(rep);
  expect(new Set([...first.stems, ...second.stems]).size).toBe(BANK);
});

test("questions and options stand in the same order whenever the learner comes back, and in the result", async () => {
  const rep = await createUser();
  const started = await begin(rep);
  const optionsOf = ({ questions }: OpenAttempt) =>
    questions.map(({ asked }) => (asked.shape === "choices" ? asked.options.map(({ id }) => id) : []));
  const again = (await requireAttemptPage(rep, started.address, "en")) as OpenAttempt;
  expect(again.questions).toEqual(started.page.questions);
  const { answers } = await submit(rep, started);
  expect(answers.map(({ stemHtml }) => stemHtml)).toEqual(started.stems);
  expect(
    answers.map(({ marked }) => (marked.shape === "choices" ? marked.options.map(({ id }) => id) : [])),
  ).toEqual(optionsOf(started.page));
});

test("the right option is not always in the same place", async () => {
  const rep = await createUser();
  const places = new Set<number>();
  for (let i = 0; i < 6; i += 1) {
    const started = await begin(rep);
    for (const { asked } of started.page.questions) {
      if (asked.shape === "choices") places.add(asked.options.findIndex(({ id }) => id === "a"));
    }
    await submit(rep, started);
  }
  expect([...places].sort()).toEqual([0, 1, 2]);
});

test("a wrong answer leads back to the section of the lesson that teaches it", async () => {
  const rep = await createUser();
  const { answers } = await submit(rep, await begin(rep), "b");
  expect(answers.map(({ lesson }) => [lesson?.slug, lesson?.section])).toEqual(
    expect.arrayContaining([
      ["listen-well", "at-before-you-start"],
      ["note-well", null],
    ]),
  );
});

test("what is asked before the lessons counts for nothing, and says where time is well spent", async () => {
  const rep = await createUser();
  expect((await requireModulePage(rep, module, "en")).pretest).toEqual({ state: "offered" });
  const started = await begin(rep, { kind: "pretest" });
  expect(started.page.questions).toHaveLength(2);
  expect((await requireModulePage(rep, module, "en")).pretest).toEqual({
    state: "open",
    attempt: started.address.attempt,
  });
  expect(await submit(rep, started)).toMatchObject({ kind: "pretest", points: 2, passed: false });
  await createLessonsDone({ userId: rep.id, editionId });
  const page = await requireModulePage(rep, module, "en");
  expect(page.pretest).toMatchObject({ state: "taken" });
  expect(page.progress).toMatchObject({ state: "open", left: { quiz: true } });
  expect(page.quiz).toMatchObject({ passed: false, openAttempt: null });
  expect(await requireQuizPage(rep, module, "en")).toMatchObject({ attempts: [], openAttempt: null });
});

test("who has begun the lessons is not asked what they knew before", async () => {
  const rep = await createUser();
  await createLessonsDone({ userId: rep.id, editionId });
  expect((await requireModulePage(rep, module, "en")).pretest).toBeNull();
});

test("a pre-test that is open does not stand in the way of the quiz, nor the quiz in its", async () => {
  const rep = await createUser();
  const pretest = await begin(rep, { kind: "pretest" });
  const quiz = await begin(rep);
  expect(quiz.address.attempt).not.toBe(pretest.address.attempt);
  expect((await begin(rep, { kind: "pretest" })).address).toEqual(pretest.address);
  expect(await db().attempt.count({ where: { userId: rep.id } })).toBe(2);
});

test("the database itself lets no pre-test be passed", async () => {
  const rep = await createUser();
  const { address } = await begin(rep, { kind: "pretest" });
  const passed = { submittedAt: new Date(), correct: 2, credit: 2, passed: true };
  await expect(db().attempt.update({ where: { id: address.attempt }, data: passed })).rejects.toThrow(
    "Attempt_pretest_is_never_passed",
  );
});

test("an Edition published during an attempt changes nothing of it; the next attempt asks the new questions", async () => {
  const rep = await createUser();
  const started = await begin(rep);
  await createEdition({ documents: quizBank({ questions: 3, ask: 2, stem: "A new question" }) });
  const still = (await requireAttemptPage(rep, started.address, "en")) as OpenAttempt;
  expect(still.questions).toEqual(started.page.questions);
  expect(await submit(rep, started)).toMatchObject({ of: ASKED, points: ASKED, passed: true });
  const next = await begin(rep);
  expect(next.stems).toHaveLength(2);
  for (const stem of next.stems) expect(stem).toContain("A new question");
});
