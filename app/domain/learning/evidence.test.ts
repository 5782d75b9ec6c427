import { beforeAll, expect, test } from "vitest";
import { db, inTransaction } from "#app/platform/database.server.ts";
import { createSubmittedAttempt } from "#tests/factories/attempt.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { completeModules } from "./completion-commands.server.ts";
import { type EvidenceEntry, recordEvidence } from "./evidence-commands.server.ts";
import { recordLessonDone } from "./lesson-progress-commands.server.ts";
import { requireModulePage } from "./programme-queries.server.ts";

useTestDatabase();
let editionId: string;
beforeAll(async () => {
  editionId = (await createEdition()).id;
});

const record = (entry: EvidenceEntry) => inTransaction((tx) => recordEvidence(tx, entry));
const completed = async (userId: string) =>
  (await db().completion.findMany({ where: { userId }, orderBy: { moduleSlug: "asc" } })).map(
    ({ moduleSlug }) => moduleSlug,
  );

test("work on both plans completes Module 3, and recording it again changes nothing", async () => {
  const rep = await createUser();
  await createCompletion({ userId: rep.id, editionId });
  await record({ userId: rep.id, kind: "branch-plan", reference: "plan-1" });
  expect((await requireModulePage(rep, "module-3", "en")).progress.left).toMatchObject({
    branchPlan: false,
    individualPlan: true,
  });
  await record({ userId: rep.id, kind: "individual-plan", reference: "plan-2" });
  await record({ userId: rep.id, kind: "individual-plan", reference: "plan-2" });
  expect(await completed(rep.id)).toEqual(["module-1", "module-3"]);
  const where = { subjectId: rep.id };
  expect(await db().auditEvent.count({ where: { ...where, action: "evidence.recorded" } })).toBe(2);
  expect(await db().auditEvent.count({ where: { ...where, action: "module.completed" } })).toBe(1);
});

test("a rep may contribute while Module 3 is locked: it completes together with Module 1", async () => {
  const rep = await createUser();
  await record({ userId: rep.id, kind: "branch-plan", reference: "plan-1" });
  await record({ userId: rep.id, kind: "individual-plan", reference: "plan-2" });
  expect(await completed(rep.id)).toEqual([]);
  await createSubmittedAttempt(rep);
  await recordLessonDone(rep, { module: "module-1", lesson: "listen-well", locale: "en" });
  await recordLessonDone(rep, { module: "module-1", lesson: "note-well", locale: "en" });
  expect(await completed(rep.id)).toEqual(["module-1", "module-3"]);
});

test("evidence of an act that fails is not kept", async () => {
  const rep = await createUser();
  const act = inTransaction(async (tx) => {
    await recordEvidence(tx, { userId: rep.id, kind: "branch-plan", reference: "plan-1" });
    throw new Error("the plan could not be saved");
  });
  await expect(act).rejects.toThrow("the plan could not be saved");
  expect(await db().evidence.count({ where: { userId: rep.id } })).toBe(0);
});

test("twelve reps who work on a plan at once all get their evidence", async () => {
  const reps = await Promise.all(Array.from({ length: 12 }, () => createUser()));
  await Promise.all(reps.map(({ id }) => record({ userId: id, kind: "branch-plan", reference: "plan-1" })));
  expect(await db().evidence.count({ where: { userId: { in: reps.map(({ id }) => id) } } })).toBe(12);
});

test("a learner whose last step a new Edition took away completes the module by asking for it", async () => {
  const rep = await createUser();
  await createSubmittedAttempt(rep);
  await recordLessonDone(rep, { module: "module-1", lesson: "listen-well", locale: "en" });
  await completeModules(rep);
  expect(await completed(rep.id)).toEqual([]);
  const module = `title: Module the first
summary: Shorter now.
covers: [Listening]
optional: false
requires: []
completion: [lessons]
lessons: [listen-well]
`;
  const { number } = await createEdition({
    documents: {
      "modules/module-1/module.yaml": module,
      "modules/module-1/quiz.yaml": null,
      "modules/module-1/lessons/note-well.md": null,
    },
  });
  expect((await requireModulePage(rep, "module-1", "en")).canComplete).toBe(true);
  await completeModules(rep);
  expect((await requireModulePage(rep, "module-1", "en")).progress).toMatchObject({
    state: "complete",
    edition: number,
  });
});
