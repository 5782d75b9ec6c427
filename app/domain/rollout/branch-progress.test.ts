import { beforeAll, expect, test } from "vitest";
import type { Role } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { createSubmittedAttempt } from "#tests/factories/attempt.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createCompletion, createLessonsDone } from "#tests/factories/progress.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { everyRep, sortByName } from "./branch-progress.ts";
import { requireBranchProgress, requireProgressExport } from "./branch-progress-queries.server.ts";

useTestDatabase();
let editionId: string;
beforeAll(async () => {
  editionId = (await createEdition()).id;
});

const progressFor = async (role: Role, branch: { id: string; slug: string }, filter = everyRep) => {
  const viewer = await createUser({ name: "The viewer", roles: [{ role, branchId: branch.id }] });
  return { viewer, page: await requireBranchProgress(viewer, { slug: branch.slug, locale: "en", filter }) };
};

async function branchOf(reps: number) {
  const branch = await createBranch();
  const people = [];
  for (let i = 0; i < reps; i += 1) {
    people.push(await createUser({ name: `Rep ${i + 1}`, roles: [{ role: "rep", branchId: branch.id }] }));
  }
  return { branch, people };
}

test("a lead sees each rep's dates, and in the empty cells what is left or comes first", async () => {
  const { branch, people } = await branchOf(3);
  const [none, some, all] = people;
  if (!none || !some || !all) throw new Error("three reps");
  await createLessonsDone({ userId: some.id, editionId });
  await createCompletion({ userId: all.id, editionId, at: new Date("2026-05-04T12:00:00Z") });
  const { page } = await progressFor("branch_lead", branch);
  expect(
    page.reps?.map(({ name, modules: [first] }) => [
      name,
      first?.state,
      first?.left.lessons,
      first?.left.quiz,
    ]),
  ).toEqual([
    ["Rep 1", "open", 2, true],
    ["Rep 2", "open", 0, true],
    ["Rep 3", "complete", 0, false],
  ]);
  expect(page.reps?.[2]?.modules[0]).toMatchObject({ on: "2026-05-04", edition: 1 });
  expect(page.reps?.[0]?.modules[1]).toMatchObject({ state: "locked", first: ["module-1"] });
  expect(page.modules[0]?.counts).toEqual({ complete: 1, open: 2, locked: 0 });
});

test("a lead is never sent an answer, a score, a place or an attempt", async () => {
  const { branch, people } = await branchOf(1);
  const [rep] = people;
  if (!rep) throw new Error("one rep");
  const { attempt } = await createSubmittedAttempt(rep);
  const { page } = await progressFor("branch_lead", branch);
  const sent = JSON.stringify(page);
  for (const secret of [attempt, "correct", "answer", "passed", "score", "place", "email", rep.email]) {
    expect(sent).not.toContain(secret);
  }
});

test.each([1, 30])("the page costs four statements with %d reps", async (reps) => {
  const { branch } = await branchOf(reps);
  const viewer = await createUser({ roles: [{ role: "national" }] });
  const read = () => requireBranchProgress(viewer, { slug: branch.slug, locale: "en", filter: everyRep });
  await read();
  expect(await countStatements(read)).toBe(4);
});

test("national sees the counts and no name", async () => {
  const { branch } = await branchOf(2);
  const { page } = await progressFor("national", branch);
  expect(page).toMatchObject({ sight: "counts", reps: null, repCount: 2 });
  expect(page.modules[0]?.counts).toEqual({ complete: 0, open: 2, locked: 0 });
  expect(JSON.stringify(page)).not.toContain("Rep 1");
});

test("a rep sees no name, and no number small enough to tell who it is", async () => {
  const { branch, people } = await branchOf(6);
  for (const { id } of people.slice(0, 2)) await createCompletion({ userId: id, editionId });
  const { page } = await progressFor("rep", branch);
  expect(page).toMatchObject({ sight: "large counts", reps: null, repCount: 7 });
  expect(page.modules[0]?.counts).toEqual({ complete: null, open: 5, locked: null });
  expect(JSON.stringify(page)).not.toContain("Rep 1");
});

test("every reading by name is in the audit, a reading of counts is not", async () => {
  const { branch } = await branchOf(1);
  const { viewer: lead } = await progressFor("branch_lead", branch);
  const { viewer: administrator } = await progressFor("administrator", branch);
  await requireProgressExport(administrator, { slug: branch.slug, locale: "en" });
  await progressFor("national", branch);
  await progressFor("rep", branch);
  const events = await db().auditEvent.findMany({ where: { subjectId: branch.id }, orderBy: { id: "asc" } });
  expect(events.map(({ actorId, action }) => [actorId, action])).toEqual([
    [lead.id, "branch-progress.read"],
    [administrator.id, "branch-progress.read"],
    [administrator.id, "branch-progress.exported"],
  ]);
});

test("a trainer is refused every branch, whether it exists or not", async () => {
  const { branch } = await branchOf(1);
  const trainer = await createUser({ roles: [{ role: "trainer" }] });
  for (const slug of [branch.slug, "no-such-branch"]) {
    const asked = requireBranchProgress(trainer, { slug, locale: "en", filter: everyRep });
    await expect(asked).rejects.toThrow(new NamedError("forbidden"));
  }
});

test("to a lead and a rep of another branch it is as if the branch did not exist", async () => {
  const { branch } = await branchOf(1);
  for (const role of ["branch_lead", "rep"] as const) {
    const stranger = await createUser({ roles: [{ role }] });
    for (const slug of [branch.slug, "no-such-branch", "..", "UPPER"]) {
      const address = { slug, locale: "en" } as const;
      await expect(requireBranchProgress(stranger, { ...address, filter: everyRep })).rejects.toThrow(
        new NamedError("not-found"),
      );
      await expect(requireProgressExport(stranger, address)).rejects.toThrow(new NamedError("not-found"));
    }
  }
});

test("the file is for those who see names", async () => {
  const { branch } = await branchOf(1);
  for (const role of ["national", "rep"] as const) {
    const viewer = await createUser({ roles: [{ role, branchId: branch.id }] });
    const asked = requireProgressExport(viewer, { slug: branch.slug, locale: "en" });
    await expect(asked).rejects.toThrow(new NamedError("forbidden"));
  }
});

test("only the reps in the chosen state are listed, and the counts stay those of the branch", async () => {
  const { branch, people } = await branchOf(2);
  await createCompletion({ userId: people[0]?.id ?? "", editionId });
  const names = async (module: string | null, state: "open" | "complete" | "locked" | null) =>
    (await progressFor("administrator", branch, { module, state })).page.reps?.map(({ name }) => name);
  expect(await names("module-1", "complete")).toEqual(["Rep 1"]);
  expect(await names("module-1", "open")).toEqual(["Rep 2"]);
  expect(await names("module-2", "locked")).toEqual(["Rep 2"]);
  expect(await names(null, "open")).toEqual(["Rep 1", "Rep 2"]);
  expect(await names("module-1", null)).toEqual(["Rep 1", "Rep 2"]);
  expect(await names("no-such-module", "open")).toEqual([]);
});

test("names stand in the order that their readers expect", () => {
  const people = ["Zara", "Ángel", "anna", "Ŵyn", "Wendy", "Rep 10", "Rep 9"].map((name) => ({ name }));
  expect(sortByName(people, "en").map(({ name }) => name)).toEqual([
    "Ángel",
    "anna",
    "Rep 9",
    "Rep 10",
    "Wendy",
    "Ŵyn",
    "Zara",
  ]);
});
