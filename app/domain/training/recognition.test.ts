import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "#app/domain/accounts/viewer.ts";
import { requireBranchProgress } from "#app/domain/rollout/branch-progress-queries.server.ts";
import { everyRep } from "#app/domain/rollout/branch-progress.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createTrainingSession } from "#tests/factories/training-session.ts";
import { type UserFixture, createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { recogniseLearning } from "./recognition-commands.server.ts";
import { findOwnRecognition, requireRecognitionPage } from "./recognition-queries.server.ts";
import { recognitionSchema } from "./recognition-schema.ts";

useTestDatabase();
let editionId: string;
beforeAll(async () => {
  editionId = (await createEdition()).id;
});

const REASON = "A two-day course at another union";
const form = { module: "module-2", on: "2026-03-02", reason: REASON };

async function scene() {
  const branch = await createBranch();
  const trainer = await createUser({ name: "Priya Trainer", roles: [{ role: "trainer" }] });
  const rep = await createUser({ name: "Sam Rep", roles: [{ role: "rep", branchId: branch.id }] });
  const session = (await createTrainingSession({ branch, trainerId: trainer.id })).id;
  const recognise = (viewer: UserFixture = trainer, over: object = {}) =>
    recogniseLearning(viewer, { session, person: rep.id, ...form, ...over });
  return { branch, trainer, rep, session, recognise };
}

const completionsOf = async (userId: string) =>
  (await db().completion.findMany({ where: { userId }, orderBy: { completedAt: "asc" } })).map(
    ({ moduleSlug, completedAt }) => [moduleSlug, completedAt.toISOString().slice(0, 10)],
  );

describe("what a trainer recognises", () => {
  test("completes the module, dated by the day it counts from", async () => {
    const { rep, recognise } = await scene();
    await createCompletion({ userId: rep.id, editionId, at: new Date("2026-01-05T12:00:00Z") });
    await recognise();
    expect(await completionsOf(rep.id)).toEqual([
      ["module-1", "2026-01-05"],
      ["module-2", "2026-03-02"],
    ]);
    expect(await findOwnRecognition(rep, "module-2")).toEqual({ on: "2026-03-02", reason: REASON });
  });

  test("never completes a module before the one that comes first", async () => {
    const { rep, recognise } = await scene();
    await createCompletion({ userId: rep.id, editionId, at: new Date("2026-06-01T12:00:00Z") });
    await recognise();
    expect(await completionsOf(rep.id)).toEqual([
      ["module-1", "2026-06-01"],
      ["module-2", "2026-06-01"],
    ]);
  });

  test("waits while the module is locked", async () => {
    const { rep, recognise } = await scene();
    await recognise();
    expect(await completionsOf(rep.id)).toEqual([]);
    await expect(recognise()).rejects.toThrow(new NamedError("duplicate", { what: "recognised" }));
  });

  test("is said to the lead in the same words as to the rep, without the trainer or the reason", async () => {
    const { branch, rep, recognise } = await scene();
    await createCompletion({ userId: rep.id, editionId, at: new Date("2026-01-05T12:00:00Z") });
    await recognise();
    const lead = await createUser({ roles: [{ role: "branch_lead", branchId: branch.id }] });
    const page = await requireBranchProgress(lead, { slug: branch.slug, locale: "en", filter: everyRep });
    expect(page.reps?.[0]?.modules[1]).toMatchObject({
      state: "complete",
      on: "2026-03-02",
      recognised: true,
    });
    expect(page.reps?.[0]?.modules[0]).toMatchObject({ state: "complete", recognised: false });
    expect(JSON.stringify(page.reps)).not.toContain(REASON);
    expect(JSON.stringify(page.reps)).not.toContain("Priya");
  });

  test("is in the audit with ids, and never with the reason", async () => {
    const { trainer, rep, recognise } = await scene();
    await recognise();
    const events = await db().auditEvent.findMany({ where: { subjectId: rep.id }, orderBy: { id: "asc" } });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["learning.recognised", trainer.id],
      ["evidence.recorded", trainer.id],
    ]);
    expect(JSON.stringify(events)).not.toContain("course");
  });
});

describe("nothing is recognised", () => {
  test.each(["trainer", "national", "rep", "branch_lead"] as const)(
    "by a %s who does not keep the session’s register",
    async (role: Role) => {
      const { session, recognise } = await scene();
      const stranger = await createUser({ roles: [{ role }] });
      await expect(recognise(stranger)).rejects.toThrow(new NamedError("forbidden"));
      await expect(requireRecognitionPage(stranger, session, "en")).rejects.toThrow(
        new NamedError("forbidden"),
      );
    },
  );

  test("by a trainer of themself", async () => {
    const branch = await createBranch();
    const both = await createUser({ roles: [{ role: "trainer" }, { role: "rep", branchId: branch.id }] });
    const session = (await createTrainingSession({ branch, trainerId: both.id })).id;
    const own = recogniseLearning(both, { session, person: both.id, ...form });
    await expect(own).rejects.toThrow(new NamedError("forbidden"));
    expect((await requireRecognitionPage(both, session, "en")).people).toEqual([]);
  });

  test("of somebody of another branch, or of nobody", async () => {
    const { recognise } = await scene();
    const stranger = await createUser();
    for (const person of [stranger.id, newId()]) {
      await expect(recognise(undefined, { person })).rejects.toThrow(new NamedError("not-found"));
    }
  });

  test("in a module that does not exist or does not allow it, or in a session that is none", async () => {
    const { recognise } = await scene();
    await expect(recognise(undefined, { module: "module-9" })).rejects.toThrow(new NamedError("not-found"));
    await expect(recognise(undefined, { module: "module-1" })).rejects.toThrow(new NamedError("invalid"));
    for (const session of [newId(), "'; DROP TABLE"]) {
      await expect(recognise(undefined, { session })).rejects.toThrow(new NamedError("not-found"));
    }
  });

  test("that is complete already", async () => {
    const { rep, recognise } = await scene();
    await createCompletion({ userId: rep.id, editionId, module: "module-2" });
    await expect(recognise()).rejects.toThrow(new NamedError("duplicate", { what: "completed" }));
    expect(await db().recognition.count({ where: { userId: rep.id } })).toBe(0);
  });

  test("twice, when the same form comes at the same time", async () => {
    const { rep, recognise } = await scene();
    const sent = await Promise.allSettled([recognise(), recognise()]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().recognition.count({ where: { userId: rep.id } })).toBe(1);
  });
});

test.each([
  ["tomorrow", { on: "2026-11-23" }, "notYet"],
  ["a slip of the year", { on: "2006-03-02" }, "tooFarBack"],
  ["no day", { on: "2026-02-30" }, "date"],
  ["no reason", { reason: "  " }, "required"],
  ["a reason that is too long", { reason: "x".repeat(501) }, "tooLong:500"],
  ["a reason that reads backwards", { reason: "a\u202Eb" }, "invalid"],
  ["nobody", { person: "" }, "choose"],
  ["no module", { module: "" }, "choose"],
])("a form with %s is refused beside the field", (_what, over, message) => {
  stopClock(new Date("2026-11-22T12:00:00Z"));
  const parsed = recognitionSchema.safeParse({ person: newId(), ...form, ...over });
  expect(parsed.error?.issues[0]?.message).toBe(message);
  expect(parsed.error?.issues.map(({ path }) => path[0])).toContain(Object.keys(over)[0]);
});

test("a trainer reads the reasons that they gave, and not those of another trainer", async () => {
  const { branch, trainer, session, recognise } = await scene();
  await recognise();
  const other = await createUser({ roles: [{ role: "trainer" }] });
  const theirs = (await createTrainingSession({ branch, trainerId: other.id, inHours: -9 })).id;
  expect((await requireRecognitionPage(trainer, session, "en")).recognised).toMatchObject([
    { reason: REASON },
  ]);
  expect((await requireRecognitionPage(other, theirs, "en")).recognised).toEqual([]);
});

test.each([1, 20])("the page costs the same with %d people", async (count) => {
  const { branch, trainer, session } = await scene();
  for (let i = 1; i < count; i += 1) await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
  const read = () => requireRecognitionPage(trainer, session, "en");
  await read();
  // Three, and the audit of the reading.
  expect(await countStatements(read)).toBe(4);
});
