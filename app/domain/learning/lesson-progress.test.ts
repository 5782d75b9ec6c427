import { beforeAll, expect, test } from "vitest";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { createSubmittedAttempt } from "#tests/factories/attempt.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createLawReview } from "#tests/factories/law-review.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { recordLessonDone, recordLessonNotDone, recordPlace } from "./lesson-progress-commands.server.ts";
import { findPlace, requireLessonPage } from "./lesson-progress-queries.server.ts";
import { requireModulePage, requireProgramme } from "./programme-queries.server.ts";

useTestDatabase();
let editionId: string;
beforeAll(async () => {
  editionId = (
    await createEdition({
      documents: {
        "modules/module-2/lessons/speak-up.md": lockedLesson,
        "modules/module-2/module.yaml": moduleTwo,
      },
    })
  ).id;
});

const lockedLesson = `---
title: Speak up
summary: What to say.
minutes: 5
outcomes:
  - id: speaking
    text: Say it
---
## Say it
`;
const moduleTwo = `title: Module the second
summary: For those who choose it.
covers: [Representing]
optional: true
requires: [module-1]
completion: [lessons]
lessons: [speak-up]
`;

const first = { module: "module-1", lesson: "listen-well", locale: "en" } as const;
const second = { module: "module-1", lesson: "note-well", locale: "en" } as const;
const locked = { module: "module-2", lesson: "speak-up", locale: "en" } as const;

test("the lesson page costs one statement when it is warm", async () => {
  const rep = await createUser();
  await requireLessonPage(rep, first);
  expect(await countStatements(() => requireLessonPage(rep, first))).toBe(1);
});

test("whether the law has been reviewed is read anew each time, in the same statement", async () => {
  const rep = await createUser();
  expect((await requireLessonPage(rep, first)).lawReview).toBeNull();
  await createLawReview({ editionId, reviewer: "Sian Example, Legal Officer", on: "2026-11-20" });
  expect(await countStatements(() => requireLessonPage(rep, first))).toBe(1);
  expect((await requireLessonPage(rep, first)).lawReview).toEqual({
    reviewer: "Sian Example, Legal Officer",
    on: "2026-11-20",
  });
  await db().editionLawReview.deleteMany();
  expect((await requireLessonPage(rep, first)).lawReview).toBeNull();
});

test("a reader gets the lesson, its neighbours and their own mark", async () => {
  const rep = await createUser();
  const before = await requireLessonPage(rep, first);
  expect(before).toMatchObject({
    number: 1,
    of: 2,
    previous: null,
    next: { slug: "note-well" },
    done: false,
    lesson: { slug: "listen-well", minutes: 10, outcomes: [{ text: "Say what listening means" }] },
  });
  expect(before.lesson.html).toContain("Ask what happened, and when.");
  await recordLessonDone(rep, first);
  expect((await requireLessonPage(rep, first)).done).toBe(true);
  expect((await requireLessonPage(await createUser(), first)).done).toBe(false);
});

test("marking twice keeps the first date and one line in the audit; taking it back leaves none", async () => {
  const rep = await createUser();
  stopClock(new Date("2026-03-01T10:00:00Z"));
  await recordLessonDone(rep, first);
  stopClock(new Date("2026-04-01T10:00:00Z"));
  await recordLessonDone(rep, first);
  const key = { userId_lessonSlug: { userId: rep.id, lessonSlug: "listen-well" } };
  const marked = await db().lessonProgress.findUniqueOrThrow({ where: key });
  expect(marked.doneAt).toEqual(new Date("2026-03-01T10:00:00Z"));
  expect(marked.doneHash).toBe((await requireLessonPage(rep, first)).lesson.hash);
  await recordLessonNotDone(rep, first);
  await recordLessonNotDone(rep, first);
  expect((await db().lessonProgress.findUniqueOrThrow({ where: key })).doneAt).toBeNull();
  const events = await db().auditEvent.findMany({ where: { actorId: rep.id }, orderBy: { id: "asc" } });
  expect(events.map(({ action }) => action)).toEqual(["lesson.done", "lesson.undone"]);
});

test("a mark cannot be taken back once the module is complete", async () => {
  const rep = await createUser();
  await recordLessonDone(rep, first);
  await createCompletion({ userId: rep.id, editionId });
  expect((await requireLessonPage(rep, first)).canUndo).toBe(false);
  await expect(recordLessonNotDone(rep, first)).rejects.toThrow(new NamedError("stale"));
  expect((await requireLessonPage(rep, first)).done).toBe(true);
});

test("a reader who comes back is led to the paragraph where they stopped", async () => {
  const rep = await createUser();
  expect(await findPlace(rep, first)).toBeNull();
  const { lesson } = await requireLessonPage(rep, first);
  const paragraph = `${lesson.headings[1]?.id ?? ""}.1`;
  await recordPlace(rep, first, paragraph);
  const { next } = await requireProgramme(rep, "en");
  expect(next?.step).toEqual({ kind: "continue-lesson", module: "module-1", lesson: "listen-well" });
  const [listen, note] = (await requireModulePage(rep, "module-1", "en")).lessons;
  expect([listen?.begun, note?.begun]).toEqual([true, false]);
  expect(await findPlace(rep, first)).toBe(paragraph);
  expect(await findPlace(await createUser(), first)).toBeNull();
});

test("a place that is not in the lesson is refused", async () => {
  const rep = await createUser();
  await expect(recordPlace(rep, first, "at-nowhere")).rejects.toThrow(new NamedError("invalid"));
  expect(await db().lessonProgress.count({ where: { userId: rep.id } })).toBe(0);
});

test("a lesson of a locked module is neither read nor marked, and the refusal names what comes first", async () => {
  const rep = await createUser();
  for (const act of [requireLessonPage, recordLessonDone, recordLessonNotDone]) {
    await expect(act(rep, locked)).rejects.toMatchObject({
      code: "locked",
      detail: { first: "module-1", firstPosition: 1 },
    });
  }
  await expect(recordPlace(rep, locked, "at-say-it")).rejects.toMatchObject({ code: "locked" });
  await createCompletion({ userId: rep.id, editionId });
  expect((await requireLessonPage(rep, locked)).lesson.title).toBe("Speak up");
});

test.each([
  ["no-such-module", "listen-well"],
  ["module-1", "no-such-lesson"],
  ["module-2", "listen-well"],
])("there is no lesson at %s/%s", async (module, lesson) => {
  const address = { module, lesson, locale: "en" } as const;
  await expect(requireLessonPage(await createUser(), address)).rejects.toThrow(new NamedError("not-found"));
});

test("the last lesson completes a module whose quiz was passed before, at that moment and in that branch", async () => {
  const rep = await createUser();
  await createSubmittedAttempt(rep);
  await recordLessonDone(rep, first);
  expect((await requireModulePage(rep, "module-1", "en")).progress.state).toBe("open");
  stopClock(new Date("2026-03-29T23:30:00Z"));
  await recordLessonDone(rep, second);
  expect((await requireModulePage(rep, "module-1", "en")).progress).toMatchObject({
    state: "complete",
    on: "2026-03-30",
    edition: 1,
  });
  const completion = await db().completion.findFirstOrThrow({ where: { userId: rep.id } });
  expect(completion.branchId).toBe(rep.branchId);
});

test("two last lessons marked at the same moment complete the module once", async () => {
  const rep = await createUser();
  await createSubmittedAttempt(rep);
  await Promise.all([
    recordLessonDone(rep, first),
    recordLessonDone(rep, second),
    recordLessonDone(rep, second),
  ]);
  expect(await db().completion.count({ where: { userId: rep.id } })).toBe(1);
  const where = { subjectId: rep.id, action: "module.completed" };
  expect(await db().auditEvent.count({ where })).toBe(1);
});
