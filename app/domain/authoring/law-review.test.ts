import { beforeEach, describe, expect, test } from "vitest";
import type { Role } from "#app/domain/accounts/viewer.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createEdition, smallProgrammeWith } from "#tests/factories/edition.ts";
import { createLawReview } from "#tests/factories/law-review.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { recordLawReview, takeOverLawReview, withdrawLawReview } from "./law-review-commands.server.ts";
import { mayTouchLaw } from "./law-review-desk.ts";
import { requireEditionView } from "./law-review-queries.server.ts";
import { lawReviewSchema } from "./law-review-schema.ts";

useTestDatabase();

const review = { reviewer: "Sian Example, Legal Officer", reviewedOn: "2026-11-20", note: "", version: "" };
const someone = (role: Role) => createUser({ roles: [{ role }] });
const text = (file: string) => smallProgrammeWith().get(file) ?? "";
const stored = (editionId: string) => db().editionLawReview.findUnique({ where: { editionId } });
const versionOf = async (id: string) => (await stored(id))?.recordedAt.toISOString() ?? "";
const audited = async (id: string) =>
  (await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } }))
    .filter(({ action }) => action.includes("law-review"))
    .map(({ action, actorId, detail }) => ({ action, actorId, detail }));

let editions = 0;
/** A published Edition that nobody has made before and that says the same law, unless these files say otherwise. */
function publish(documents: Record<string, string | null> = {}, published = true) {
  editions += 1;
  const programme = text("programme.yaml").replace("A small programme", `Programme ${String(editions)}`);
  return createEdition({ documents: { "programme.yaml": programme, ...documents }, published });
}

beforeEach(async () => {
  await db().editionLawReview.deleteMany();
});

describe("recording who reviewed the law", () => {
  test("is kept with who recorded it, and leaves a record without a name", async () => {
    const official = await someone("national");
    const { id, number } = await publish();
    stopClock(new Date("2026-11-22T10:00:00Z"));
    expect(await recordLawReview(official, id, { ...review, note: "Not Northern Ireland." })).toBe(
      "recorded",
    );
    expect((await requireEditionView(official, id)).lawReview).toEqual({
      reviewer: "Sian Example, Legal Officer",
      on: "2026-11-20",
      note: "Not Northern Ireland.",
      recordedBy: official.name,
      recordedOn: "2026-11-22",
      version: "2026-11-22T10:00:00.000Z",
    });
    expect(await audited(id)).toEqual([
      { action: "edition.law-reviewed", actorId: official.id, detail: { number, on: "2026-11-20" } },
    ]);
  });

  test("can be corrected, each time with a record; sent twice it is done once", async () => {
    const administrator = await someone("administrator");
    const { id, number } = await publish();
    const version = await createLawReview({ editionId: id });
    const corrected = { ...review, reviewedOn: "2026-11-19", version };
    expect(await recordLawReview(administrator, id, corrected)).toBe("corrected");
    expect(await recordLawReview(administrator, id, corrected)).toBe("corrected");
    expect(await stored(id)).toMatchObject({
      reviewedOn: new Date("2026-11-19"),
      recordedById: administrator.id,
    });
    expect(await audited(id)).toEqual([
      {
        action: "edition.law-review-corrected",
        actorId: administrator.id,
        detail: { number, on: "2026-11-19" },
      },
    ]);
  });

  test("of two officials at once the second is told, and nothing of the first is lost", async () => {
    const official = await someone("national");
    const { id } = await publish();
    const outcomes = await Promise.allSettled(
      ["Ann", "Ben"].map((reviewer) => recordLawReview(official, id, { ...review, reviewer })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await audited(id)).toHaveLength(1);
  });

  test("a correction of what has been withdrawn meanwhile is refused", async () => {
    const official = await someone("national");
    const { id } = await publish();
    const gone = { ...review, version: "2026-11-20T10:00:00.000Z" };
    await expect(recordLawReview(official, id, gone)).rejects.toMatchObject({ code: "stale" });
    expect(await stored(id)).toBeNull();
  });

  test("is not for those who write the course, nor for reps", async () => {
    const { id } = await publish();
    for (const role of ["rep", "branch_lead", "trainer"] as const) {
      const viewer = await someone(role);
      for (const attempt of [
        () => recordLawReview(viewer, id, review),
        () => withdrawLawReview(viewer, id, ""),
        () => takeOverLawReview(viewer, id, newId()),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
      }
    }
  });

  test("waits until a draft is published, and is of an Edition that there is", async () => {
    const official = await someone("national");
    const { id } = await publish({}, false);
    await expect(recordLawReview(official, id, review)).rejects.toMatchObject({ code: "locked" });
    await expect(withdrawLawReview(official, id, "")).rejects.toMatchObject({ code: "locked" });
    await expect(takeOverLawReview(official, id, newId())).rejects.toMatchObject({ code: "locked" });
    for (const made of ["1", newId()])
      await expect(recordLawReview(official, made, review)).rejects.toMatchObject({ code: "not-found" });
    await db().edition.delete({ where: { id } });
  });
});

describe("withdrawing it", () => {
  test("makes it outstanding again, and leaves a record", async () => {
    const official = await someone("national");
    const { id, number } = await publish();
    await withdrawLawReview(official, id, await createLawReview({ editionId: id }));
    expect(await stored(id)).toBeNull();
    expect(await audited(id)).toEqual([
      { action: "edition.law-review-withdrawn", actorId: official.id, detail: { number, on: "2026-11-20" } },
    ]);
  });

  test("is refused when it has been corrected since, or is withdrawn already", async () => {
    const official = await someone("national");
    const { id } = await publish();
    await createLawReview({ editionId: id });
    for (const version of ["", "2026-11-20T10:00:00.000Z"])
      await expect(withdrawLawReview(official, id, version)).rejects.toMatchObject({ code: "stale" });
    const version = await versionOf(id);
    await withdrawLawReview(official, id, version);
    await expect(withdrawLawReview(official, id, version)).rejects.toMatchObject({ code: "stale" });
  });
});

describe("taking over the review of an earlier Edition", () => {
  const sameLawAs = async (id: string) => (await requireEditionView(await someone("national"), id)).sameLawAs;

  test("is offered when nothing that may be law has changed, however many Editions lie between", async () => {
    const official = await someone("national");
    const first = await publish();
    await createLawReview({ editionId: first.id, note: "All of it." });
    await publish();
    const last = await publish({ "union.yaml": text("union.yaml").replace("Example Union", "Sample Union") });
    expect(await sameLawAs(last.id)).toEqual({ id: first.id, number: first.number });
    expect(await takeOverLawReview(official, last.id, first.id)).toBe("takenOver");
    expect(await takeOverLawReview(official, last.id, first.id)).toBe("takenOver");
    expect(await stored(last.id)).toMatchObject({
      reviewer: "Sian Example, Legal Officer",
      reviewedOn: new Date("2026-11-20"),
      note: "All of it.",
      recordedById: official.id,
    });
    const detail = { number: last.number, on: "2026-11-20", from: first.number };
    expect(await audited(last.id)).toMatchObject([{ action: "edition.law-reviewed", detail }]);
    expect(await sameLawAs(last.id)).toBeNull();
  });

  test.each([
    ["a fact", "facts/time-off.yaml", "is paid.", "is paid in full."],
    ["a lesson", "modules/module-1/lessons/note-well.md", "Dates first.", "Names first."],
    ["a question", "modules/module-1/quiz.yaml", "Nobody can promise that.", "Nobody can."],
    ["a page", "pages/a-member-needs-help-now.md", "Ring today", "Ring now"],
    ["the glossary", "glossary.yaml", "A member who speaks", "Somebody who speaks"],
  ])("is neither offered nor possible when %s has changed", async (_what, file, from, to) => {
    const first = await publish();
    await createLawReview({ editionId: first.id });
    const { id } = await publish({ [file]: text(file).replace(from, to) });
    expect(await sameLawAs(id)).toBeNull();
    const attempt = takeOverLawReview(await someone("national"), id, first.id);
    await expect(attempt).rejects.toMatchObject({ code: "stale" });
    expect(await stored(id)).toBeNull();
  });

  test("is refused when that review has been withdrawn, or this Edition has one of its own", async () => {
    const official = await someone("national");
    const first = await publish();
    const { id } = await publish();
    await expect(takeOverLawReview(official, id, first.id)).rejects.toMatchObject({ code: "stale" });
    await createLawReview({ editionId: first.id });
    await createLawReview({ editionId: id, reviewer: "Another" });
    await expect(takeOverLawReview(official, id, first.id)).rejects.toMatchObject({ code: "stale" });
    expect(await stored(id)).toMatchObject({ reviewer: "Another" });
  });

  test.each([
    ["template", "branch-development-plan", false],
    ["document", "programme.yaml", false],
    ["document", "union.yaml", false],
    ["document", "modules/module-1/module.yaml", false],
    ["document", "modules/module-1/quiz.yaml", false],
    ["document", "facts/pay.yaml", true],
    ["document", "glossary.yaml", true],
    ["document", "role-finder.yaml", true],
    ["document", "job-aids/case-intake-form.md", true],
    ["document", "modules/module-1/session-kit.md", true],
    ["document", "something/else.txt", true],
    ["lesson", "listen-well", true],
    ["question", "first-words", true],
    ["page", "a-member-needs-help-now", true],
  ] as const)("a change of the %s %s may touch the law: %s", (kind, slug, may) => {
    expect(mayTouchLaw({ kind, slug })).toBe(may);
  });
});

describe("whoever opens an Edition", () => {
  test("may do what the role allows, and reads the same", async () => {
    const { id } = await publish();
    await createLawReview({ editionId: id });
    const seen = async (role: Role) => {
      const { mayPublish, mayRecordReview, lawReview } = await requireEditionView(await someone(role), id);
      return { mayPublish, mayRecordReview, reviewer: lawReview?.reviewer };
    };
    const reviewer = "Sian Example, Legal Officer";
    expect(await seen("trainer")).toEqual({ mayPublish: false, mayRecordReview: false, reviewer });
    expect(await seen("national")).toEqual({ mayPublish: false, mayRecordReview: true, reviewer });
    await expect(seen("rep")).rejects.toMatchObject({ code: "forbidden" });
  });

  test("sees in a draft what it changes, and only an editor may publish it", async () => {
    const { id } = await publish({}, false);
    const may = async (role: Role) => {
      const { mayPublish, mayRecordReview } = await requireEditionView(await someone(role), id);
      return [mayPublish, mayRecordReview];
    };
    expect(await may("national")).toEqual([false, false]);
    expect(await may("administrator")).toEqual([true, false]);
    await db().edition.delete({ where: { id } });
  });

  test("costs three statements, and one more where a review can be taken over", async () => {
    const official = await someone("national");
    const first = await publish();
    await createLawReview({ editionId: first.id });
    const { id } = await publish();
    expect(await countStatements(() => requireEditionView(official, first.id))).toBe(3);
    expect(await countStatements(() => requireEditionView(official, id))).toBe(4);
  });
});

describe("the form", () => {
  const faults = (over: object) => {
    stopClock(new Date("2026-11-22T12:00:00Z"));
    return lawReviewSchema.safeParse({ ...review, ...over }).error?.issues.map(({ message }) => message);
  };

  test.each([
    ["nobody", { reviewer: " " }, ["required", "tooShort:1"]],
    ["a reviewer who does not fit", { reviewer: "x".repeat(201) }, ["tooLong:200"]],
    ["a direction override", { reviewer: "Ann\u202e" }, ["invalid"]],
    ["a day to come", { reviewedOn: "2026-11-23" }, ["notYet"]],
    ["a day before 2020", { reviewedOn: "2019-12-31" }, ["tooEarly"]],
    ["no day", { reviewedOn: "2026-02-30" }, ["date"]],
    ["a long note", { note: "x".repeat(1001) }, ["tooLong:1000"]],
  ])("with %s is refused", (_what, over, expected) => {
    expect(faults(over)).toEqual(expected);
  });

  test("takes today, and counts the end of a line once", () => {
    expect(faults({ reviewedOn: "2026-11-22" })).toBeUndefined();
    const note = "a\r\n".repeat(500).trimEnd();
    expect(lawReviewSchema.parse({ reviewer: "Ann", reviewedOn: "2026-11-20", note })).toEqual({
      reviewer: "Ann",
      reviewedOn: "2026-11-20",
      note: note.replaceAll("\r", ""),
      version: "",
    });
  });
});
