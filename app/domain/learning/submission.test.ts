import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import {
  createAttempt,
  createSubmittedAttempt,
  rightAnswers,
  wrongAnswers,
} from "#tests/factories/attempt.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createLessonsDone } from "#tests/factories/progress.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { saveAnswers } from "./answer-commands.server.ts";
import type { Answer, OpenAttempt, SubmittedAttempt } from "./attempt.ts";
import { startAttempt } from "./attempt-commands.server.ts";
import { requireAttemptPage } from "./attempt-page-queries.server.ts";
import type { AttemptAddress } from "./attempt-queries.server.ts";
import { requireModulePage } from "./programme-queries.server.ts";
import { requireQuizPage } from "./quiz-queries.server.ts";
import { submitAttempt } from "./submission-commands.server.ts";

useTestDatabase();
let editionId: string;
beforeAll(async () => {
  editionId = (await createEdition()).id;
});

const page = (viewer: Viewer, address: AttemptAddress) => requireAttemptPage(viewer, address, "en");
const open = async (viewer: Viewer, address: AttemptAddress) => (await page(viewer, address)) as OpenAttempt;
const result = async (viewer: Viewer, address: AttemptAddress) =>
  (await page(viewer, address)) as SubmittedAttempt;
const kept = async (viewer: Viewer, address: AttemptAddress) =>
  (await open(viewer, address)).questions.map(({ given }) => given);

test("a start form sent twice, even at once, opens one attempt", async () => {
  const rep = await createUser();
  const start = () => startAttempt(rep, { module: "module-1", locale: "en" });
  const ids = new Set(await Promise.all([start(), start(), start()]));
  ids.add(await start());
  expect(ids.size).toBe(1);
  expect(await db().attempt.count({ where: { userId: rep.id } })).toBe(1);
  expect((await requireQuizPage(rep, "module-1", "en")).openAttempt).toBe([...ids][0]);
});

test("an open quiz costs one statement", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  await open(rep, address);
  expect(await countStatements(() => open(rep, address))).toBe(1);
});

test("answers saved one by one are there when the learner comes back, and can be taken away", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  await saveAnswers(rep, address, [{ position: 3, given: ["c", "a"] }]);
  await saveAnswers(rep, address, [{ position: 1, given: ["b"] }]);
  expect(await kept(rep, address)).toEqual([["b"], [], ["a", "c"]]);
  await saveAnswers(rep, address, [{ position: 3, given: [] }]);
  expect(await kept(rep, address)).toEqual([["b"], [], []]);
});

test("a form that stood open since before another device answered changes none of it, and says which questions", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  stopClock(new Date("2026-02-01T09:00:00Z"));
  const { asOf } = await open(rep, address);
  stopClock(new Date("2026-02-01T09:05:00Z"));
  await saveAnswers(rep, address, [{ position: 1, given: ["a"] }]);
  const answers: Answer[] = [
    { position: 1, given: [] },
    { position: 2, given: ["b"] },
  ];
  expect(await submitAttempt(rep, address, { answers, asOf: new Date(asOf), anyway: true })).toEqual({
    state: "answered-elsewhere",
    elsewhere: [1],
  });
  expect(await kept(rep, address)).toEqual([["a"], ["b"], []]);
  const again = await open(rep, address);
  expect(await saveAnswers(rep, address, [{ position: 1, given: ["b"] }], new Date(again.asOf))).toEqual([]);
  expect(await kept(rep, address)).toEqual([["b"], ["b"], []]);
});

test("a submission with open questions asks first, keeps the answers, and goes through when told to", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  const answers: Answer[] = [{ position: 2, given: ["b"] }];
  expect(await submitAttempt(rep, address, { answers, anyway: false })).toEqual({
    state: "incomplete",
    unanswered: [1, 3],
  });
  expect(await kept(rep, address)).toEqual([[], ["b"], []]);
  expect(await submitAttempt(rep, address, { answers: [], anyway: true })).toEqual({ state: "submitted" });
  expect(await result(rep, address)).toMatchObject({ points: 1, of: 3, needed: 2, passed: false });
});

test("after submission each question has its verdict, the right answer, and the reasons that matter", async () => {
  const rep = await createUser();
  const mixed: Answer[] = [
    { position: 1, given: ["b"] },
    { position: 2, given: ["b"] },
    { position: 3, given: ["a", "b"] },
  ];
  const { answers, points, passed } = await result(rep, await createSubmittedAttempt(rep, mixed));
  expect({ points, passed }).toEqual({ points: 1, passed: false });
  expect(answers.map(({ credit }) => credit)).toEqual([0, 1, 0]);
  const options = answers.map(({ marked }) =>
    marked.shape === "choices" ? marked.options.toSorted((one, other) => (one.id < other.id ? -1 : 1)) : [],
  );
  const reasons = options.map((all) => all.map(({ reasonHtml }) => reasonHtml !== null));
  expect(reasons).toEqual([
    [true, true],
    [false, true, false],
    [true, true, true],
  ]);
  expect(options[0]?.[1]).toMatchObject({ id: "b", chosen: true, right: false });
  expect(options[0]?.[1]?.reasonHtml).toContain("Nobody can promise that.");
  expect(answers[0]?.lesson).toEqual({
    module: "module-1",
    slug: "listen-well",
    title: "Listen well",
    section: null,
  });
});

test("a second submission changes nothing, whatever it says", async () => {
  const rep = await createUser();
  stopClock(new Date("2026-02-01T09:00:00Z"));
  const address = await createSubmittedAttempt(rep, wrongAnswers);
  stopClock(new Date("2026-02-02T09:00:00Z"));
  expect(await submitAttempt(rep, address, { answers: rightAnswers, anyway: true })).toEqual({
    state: "submitted",
  });
  expect(await result(rep, address)).toMatchObject({ points: 0, passed: false, submittedOn: "2026-02-01" });
  expect(
    await db().auditEvent.count({ where: { subjectId: address.attempt, action: "attempt.submitted" } }),
  ).toBe(1);
});

test("two submissions at the same moment count once and complete the module once", async () => {
  const rep = await createUser();
  await createLessonsDone({ userId: rep.id, editionId });
  const address = await createAttempt(rep);
  const submit = () => submitAttempt(rep, address, { answers: rightAnswers, anyway: false });
  expect(await Promise.all([submit(), submit(), submit()])).toEqual(Array(3).fill({ state: "submitted" }));
  expect(await db().completion.count({ where: { userId: rep.id } })).toBe(1);
  expect(
    await db().auditEvent.count({ where: { subjectId: address.attempt, action: "attempt.submitted" } }),
  ).toBe(1);
});

test("failing completes nothing; passing the next attempt does, and both results stay", async () => {
  const rep = await createUser();
  await createLessonsDone({ userId: rep.id, editionId });
  await createSubmittedAttempt(rep, wrongAnswers);
  expect((await requireModulePage(rep, "module-1", "en")).progress.state).toBe("open");
  await createSubmittedAttempt(rep, rightAnswers);
  expect((await requireModulePage(rep, "module-1", "en")).progress.state).toBe("complete");
  const { attempts } = await requireQuizPage(rep, "module-1", "en");
  expect(attempts.map(({ points, passed }) => ({ points, passed }))).toEqual([
    { points: 3, passed: true },
    { points: 0, passed: false },
  ]);
});

test("failing after having passed takes nothing away", async () => {
  const rep = await createUser();
  await createLessonsDone({ userId: rep.id, editionId });
  await createSubmittedAttempt(rep, rightAnswers);
  await createSubmittedAttempt(rep, wrongAnswers);
  const { progress, quiz } = await requireModulePage(rep, "module-1", "en");
  expect(progress.state).toBe("complete");
  expect(quiz?.passed).toBe(true);
});

test.each<{ name: string; answers: Answer[] }>([
  { name: "a question that the attempt has not", answers: [{ position: 4, given: ["a"] }] },
  { name: "an option that the question has not", answers: [{ position: 1, given: ["c"] }] },
  { name: "two options where one is asked", answers: [{ position: 1, given: ["a", "b"] }] },
  {
    name: "good answers beside a bad one",
    answers: [...rightAnswers.slice(0, 2), { position: 3, given: ["z"] }],
  },
])("answers with $name are refused as a whole", async ({ answers }) => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  await expect(saveAnswers(rep, address, answers)).rejects.toThrow(new NamedError("invalid"));
  await expect(submitAttempt(rep, address, { answers, anyway: true })).rejects.toThrow(
    new NamedError("invalid"),
  );
  expect(await kept(rep, address)).toEqual([[], [], []]);
});

test("answers sent after submission are refused and do not change the result", async () => {
  const rep = await createUser();
  const address = await createSubmittedAttempt(rep, wrongAnswers);
  await expect(saveAnswers(rep, address, rightAnswers)).rejects.toThrow(new NamedError("already-submitted"));
  expect(await result(rep, address)).toMatchObject({ points: 0 });
});

test("nobody reaches another person's attempt, not even an administrator", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  const others = [
    await createUser({ roles: [{ role: "branch_lead", branchId: rep.branchId ?? "" }] }),
    await createUser({ roles: [{ role: "administrator" }] }),
  ];
  for (const other of others) {
    await expect(page(other, address)).rejects.toThrow(new NamedError("not-found"));
    await expect(saveAnswers(other, address, rightAnswers)).rejects.toThrow(new NamedError("not-found"));
    const submission = submitAttempt(other, address, { answers: rightAnswers, anyway: true });
    await expect(submission).rejects.toThrow(new NamedError("not-found"));
  }
  expect(await kept(rep, address)).toEqual([[], [], []]);
});

test.each([
  { name: "an id that is none", address: { module: "module-1", attempt: "1" } },
  { name: "an unknown id", address: { module: "module-1", attempt: newId() } },
])("$name is not found", async ({ address }) => {
  await expect(page(await createUser(), address)).rejects.toThrow(new NamedError("not-found"));
});

test("an attempt is not found under another module", async () => {
  const rep = await createUser();
  const { attempt } = await createAttempt(rep);
  await expect(page(rep, { module: "module-2", attempt })).rejects.toThrow(new NamedError("not-found"));
});

test("a module without a quiz has none to start, and a locked one does not open", async () => {
  const rep = await createUser();
  await expect(startAttempt(rep, { module: "module-2", locale: "en" })).rejects.toMatchObject({
    code: "locked",
  });
  await createLessonsDone({ userId: rep.id, editionId });
  await createSubmittedAttempt(rep);
  await expect(startAttempt(rep, { module: "module-2", locale: "en" })).rejects.toThrow(
    new NamedError("not-found"),
  );
  await expect(startAttempt(rep, { module: "none", locale: "en" })).rejects.toThrow(
    new NamedError("not-found"),
  );
});

test("an attempt that was open when a new Edition came keeps its questions", async () => {
  const rep = await createUser();
  const address = await createAttempt(rep);
  const before = (await open(rep, address)).questions.map(({ stemHtml }) => stemHtml);
  const quiz = `title: Another quiz
intro: One situation.
pass-mark: 100
questions:
  - id: first-words
    type: single
    lesson: listen-well
    outcome: listening
    stem: Something else?
    options:
      - { id: a, text: One., correct: true, reason: Because. }
      - { id: b, text: Two., reason: Because not. }
`;
  await createEdition({ documents: { "modules/module-1/quiz.yaml": quiz } });
  expect((await open(rep, address)).questions.map(({ stemHtml }) => stemHtml)).toEqual(before);
  expect(await submitAttempt(rep, address, { answers: rightAnswers, anyway: false })).toEqual({
    state: "submitted",
  });
  expect(await result(rep, address)).toMatchObject({ passed: true, needed: 2, of: 3 });
});
