import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { createAttempt, createFlag, createSubmittedAttempt } from "#tests/factories/attempt.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { requireAttemptPage } from "./attempt-page-queries.server.ts";
import type { AttemptAddress } from "./attempt-queries.server.ts";
import type { SubmittedAttempt } from "./attempt.ts";
import { closeFlags, flagQuestion } from "./question-flag-commands.server.ts";
import { listFlaggedQuestions } from "./question-flag-queries.server.ts";

useTestDatabase();
beforeAll(async () => {
  await createEdition();
});

const newTrainer = () => createUser({ roles: [{ role: "trainer" }] });
const flagsIn = async (viewer: Viewer, address: AttemptAddress) =>
  ((await requireAttemptPage(viewer, address, "en")) as SubmittedAttempt).answers.map(({ flag }) => flag);

test("trainers read what reps say about a question, by question, and never who said it", async () => {
  const [rep, other, trainer] = [
    await createUser({ name: "Rhiannon Rep" }),
    await createUser(),
    await newTrainer(),
  ];
  const question = await createFlag(rep, "The second is right too.");
  await createFlag(other, "I read it three times.");
  const listed = await listFlaggedQuestions(trainer);
  expect(listed.map(({ hash, flags }) => [hash, flags.map(({ text }) => text)])).toEqual([
    [question, ["The second is right too.", "I read it three times."]],
  ]);
  expect(JSON.stringify(listed)).not.toContain("Rhiannon");
  expect(JSON.stringify(listed)).not.toContain(rep.id);
  expect(await db().auditEvent.count({ where: { actorId: rep.id, action: { contains: "flag" } } })).toBe(0);
  expect(await countStatements(() => listFlaggedQuestions(trainer))).toBe(1);
});

test("a reply reaches everybody who flagged the question, where they flagged it, and nobody else", async () => {
  const [rep, bystander, trainer] = [await createUser(), await createUser(), await newTrainer()];
  const address = await createSubmittedAttempt(rep);
  await flagQuestion(rep, address, { position: 2, text: "Why not c?" });
  const [flagged] = await listFlaggedQuestions(trainer).then((all) =>
    all.filter(({ slug }) => slug === "first-question"),
  );
  await closeFlags(trainer, { question: flagged?.hash ?? "", reply: "Because it closes the talk." });
  expect(await flagsIn(rep, address)).toMatchObject([
    null,
    { text: "Why not c?", reply: "Because it closes the talk." },
    null,
  ]);
  expect(await flagsIn(bystander, await createSubmittedAttempt(bystander))).toEqual([null, null, null]);
  expect((await listFlaggedQuestions(trainer)).map(({ slug }) => slug)).not.toContain("first-question");
});

test("what is flagged once more is open again, without the old reply", async () => {
  const [rep, trainer] = [await createUser(), await newTrainer()];
  const question = await createFlag(rep, "First");
  await closeFlags(trainer, { question, reply: "No." });
  await createFlag(rep, "But look again");
  const texts = (await listFlaggedQuestions(trainer)).find(({ hash }) => hash === question)?.flags;
  expect(texts?.map(({ text }) => text)).toEqual(["But look again"]);
});

test("nobody flags in another's attempt, in one that is still open, or at a question that it has not", async () => {
  const [rep, other] = [await createUser(), await createUser()];
  const text = "Wrong";
  const submitted = await createSubmittedAttempt(rep);
  await expect(flagQuestion(other, submitted, { position: 1, text })).rejects.toThrow("not-found");
  await expect(flagQuestion(rep, submitted, { position: 9, text })).rejects.toThrow("not-found");
  const open = await createAttempt(rep);
  await expect(flagQuestion(rep, open, { position: 1, text })).rejects.toThrow("not-found");
});

test("a rep or a lead neither reads what others say nor answers it", async () => {
  const question = await createFlag(await createUser());
  for (const role of ["rep", "branch_lead", "national"] as const) {
    const viewer = await createUser({ roles: [{ role }] });
    await expect(listFlaggedQuestions(viewer)).rejects.toThrow("forbidden");
    await expect(closeFlags(viewer, { question, reply: "No." })).rejects.toThrow("forbidden");
  }
});

test("a reply to what is closed already says so", async () => {
  const [rep, trainer] = [await createUser(), await newTrainer()];
  const question = await createFlag(rep);
  await closeFlags(trainer, { question, reply: "Mended." });
  await expect(closeFlags(trainer, { question, reply: "Mended again." })).rejects.toThrow("not-found");
});
