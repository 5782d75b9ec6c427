import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Role, Viewer } from "#app/domain/accounts/viewer.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { changedLesson, createEdition, smallProgrammeWith } from "#tests/factories/edition.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { readContentFolder, writeContentFolder } from "./content-folder.server.ts";
import { ContentError } from "./content-problem.ts";
import {
  discardEdition,
  importDraft,
  publishEdition,
  publishFirstEdition,
} from "./edition-commands.server.ts";
import { exportEdition } from "./edition-file-queries.server.ts";
import { listEditions, requireComparison } from "./edition-list-queries.server.ts";

useTestDatabase();

const LESSON = "modules/module-1/lessons/listen-well.md";
const QUIZ = "modules/module-1/quiz.yaml";

const viewerWith = (role: Role): Viewer => ({
  id: newId(),
  name: "Ceri",
  email: "ceri@example.org",
  locale: "en",
  grants: [{ role, branch: null }],
});
const trainer = viewerWith("trainer");

const edited = (file: string, from: string, to: string): Map<string, string> =>
  smallProgrammeWith({ [file]: (smallProgrammeWith().get(file) ?? "").replace(from, to) });

/** Everything that the course is stored in. */
const countRows = async () => [
  await db().edition.count(),
  await db().editionDocument.count(),
  await db().editionLesson.count(),
  await db().documentVersion.count(),
  await db().lessonVersion.count(),
  await db().questionVersion.count(),
  await db().templateVersion.count(),
  await db().pageVersion.count(),
  await db().auditEvent.count(),
];

const empty = () =>
  db()
    .$executeRaw`TRUNCATE "Edition", "DocumentVersion", "LessonVersion", "QuestionVersion", "TemplateVersion", "PageVersion", "AuditEvent" CASCADE`;

beforeEach(async () => {
  await empty();
});

describe("an import", () => {
  test("makes a draft that learners do not see until it is published", async () => {
    const { edition } = await importDraft(trainer, smallProgrammeWith());
    await expect(requireCurrentEdition("en")).rejects.toMatchObject({ code: "not-found" });
    await publishEdition(trainer, edition.id);
    expect((await requireCurrentEdition("en")).id).toBe(edition.id);
  });

  test("leaves no trace when one file in it is wrong", async () => {
    await createEdition();
    const before = await countRows();
    const wrong = edited(LESSON, "minutes: 10", "minutes: never");
    await expect(importDraft(trainer, wrong)).rejects.toThrow(ContentError);
    await expect(importDraft(trainer, wrong)).rejects.toThrow(`${LESSON}:4:10 minutes is "never"`);
    expect(await countRows()).toEqual(before);
  });

  test("leaves no trace when the database gives up half-way", async () => {
    await createEdition();
    const before = await countRows();
    await db().$executeRaw`ALTER TABLE "EditionPage" ADD CONSTRAINT "no_more" CHECK (false) NOT VALID`;
    try {
      await expect(importDraft(trainer, edited(LESSON, "Listen first.", "Listen."))).rejects.toThrow();
      expect(await countRows()).toEqual(before);
    } finally {
      await db().$executeRaw`ALTER TABLE "EditionPage" DROP CONSTRAINT "no_more"`;
    }
  });

  test("of what is there already makes nothing, and says so", async () => {
    const first = await createEdition();
    const outcome = await importDraft(trainer, smallProgrammeWith());
    expect(outcome).toMatchObject({ created: false, edition: first });
    expect(await db().edition.count()).toBe(1);
  });

  test("shares every version that has not changed", async () => {
    const first = await createEdition();
    await createEdition({ documents: Object.fromEntries(edited(LESSON, "Listen first.", "Listen.")) });
    expect(await db().lessonVersion.count()).toBe(3);
    expect(await db().questionVersion.count()).toBe(3);
    const lessons = await db().editionLesson.findMany({ where: { slug: "note-well" } });
    expect(new Set(lessons.map(({ lessonHash }) => lessonHash)).size).toBe(1);
    expect(lessons.map(({ editionId }) => editionId)).toContain(first.id);
  });

  test("makes a new version of whatever cites a fact that has changed, and of nothing else", async () => {
    await createEdition();
    await createEdition({
      documents: Object.fromEntries(
        edited("facts/time-off.yaml", "checked-on: 2026-11-21", "checked-on: 2026-11-22"),
      ),
    });
    const lessons = await db().lessonVersion.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
    expect(lessons.map(({ slug }) => slug)).toEqual(["listen-well", "listen-well", "note-well"]);
    const questions = await db().questionVersion.findMany({
      select: { slug: true },
      orderBy: { slug: "asc" },
    });
    expect(questions.map(({ slug }) => slug)).toEqual([
      "first-question",
      "first-words",
      "first-words",
      "what-to-note",
    ]);
  });

  test("takes the same number of statements however many lessons there are", async () => {
    const lesson = smallProgrammeWith().get(LESSON) ?? "";
    const slugs = Array.from({ length: 30 }, (_, i) => `extra-${i}`);
    const list = `lessons: [listen-well, note-well, ${slugs.join(", ")}]`;
    const many = edited("modules/module-1/module.yaml", "lessons: [listen-well, note-well]", list);
    for (const slug of slugs) many.set(`modules/module-1/lessons/${slug}.md`, lesson);
    const few = await countStatements(() => importDraft(trainer, smallProgrammeWith()));
    expect(await countStatements(() => importDraft(trainer, many))).toBe(few);
  });

  test("numbers drafts that are made at the same moment one after the other", async () => {
    const texts = ["one", "two", "three", "four"];
    const made = await Promise.all(
      texts.map((text) => importDraft(trainer, edited(LESSON, "Listen first.", text))),
    );
    expect(made.map(({ edition }) => edition.number).sort()).toEqual([1, 2, 3, 4]);
  });

  test("keeps a record of who made it", async () => {
    const { edition } = await importDraft(trainer, smallProgrammeWith());
    const events = await db().auditEvent.findMany();
    expect(events).toMatchObject([
      { action: "edition.drafted", actorId: trainer.id, subjectId: edition.id, detail: { number: 1 } },
    ]);
  });
});

describe("publishing", () => {
  test("is for trainers and administrators only, as are importing and discarding", async () => {
    const { edition } = await importDraft(viewerWith("administrator"), smallProgrammeWith());
    const viewer = viewerWith("national");
    for (const attempt of [
      () => importDraft(viewer, smallProgrammeWith()),
      () => publishEdition(viewer, edition.id),
      () => discardEdition(viewer, edition.id),
      () => listEditions(viewerWith("rep")),
      () => requireComparison(viewerWith("branch_lead"), edition.id),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await db().edition.count({ where: { status: "draft" } })).toBe(1);
  });

  test("happens once, with its day and a record", async () => {
    const { edition } = await importDraft(trainer, smallProgrammeWith());
    stopClock(new Date("2026-11-21T23:30:00Z"));
    await publishEdition(trainer, edition.id);
    await expect(publishEdition(trainer, edition.id)).rejects.toMatchObject({ code: "duplicate" });
    const [summary] = await listEditions(trainer);
    expect(summary).toMatchObject({ number: 1, state: "current", publishedOn: "2026-11-21" });
    expect(await db().auditEvent.count({ where: { action: "edition.published" } })).toBe(1);
  });

  test("never puts an older draft over a newer Edition", async () => {
    const older = await createEdition({ published: false });
    const documents = Object.fromEntries(edited(LESSON, "Listen first.", "Listen."));
    const newer = await createEdition({ documents });
    await expect(publishEdition(trainer, older.id)).rejects.toMatchObject({ code: "stale" });
    expect((await requireCurrentEdition("en")).id).toBe(newer.id);
  });

  test("is refused when another Edition was published after the changes were looked at", async () => {
    const first = await createEdition();
    const draft = await importDraft(trainer, edited(LESSON, "Listen first.", "Listen."));
    await expect(publishEdition(trainer, draft.edition.id, null)).rejects.toMatchObject({ code: "stale" });
    await publishEdition(trainer, draft.edition.id, first.id);
    expect((await requireCurrentEdition("en")).id).toBe(draft.edition.id);
  });

  test("cannot be undone: a published Edition is neither discarded nor changed", async () => {
    const { id } = await createEdition();
    await expect(discardEdition(trainer, id)).rejects.toMatchObject({ code: "duplicate" });
    await expect(db().edition.delete({ where: { id } })).rejects.toThrow();
    expect(await db().edition.count()).toBe(1);
  });

  test.each(["", "not-an-id", newId()])("of an unknown Edition %j is not found", async (id) => {
    await expect(publishEdition(trainer, id)).rejects.toMatchObject({ code: "not-found" });
    await expect(discardEdition(trainer, id)).rejects.toMatchObject({ code: "not-found" });
    await expect(requireComparison(trainer, id)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a draft that is discarded", () => {
  test("is gone, and the Edition that learners read is as it was", async () => {
    const current = await createEdition();
    const draft = await importDraft(trainer, edited(LESSON, "Listen first.", "Listen."));
    await discardEdition(trainer, draft.edition.id);
    expect((await listEditions(trainer)).map(({ id }) => id)).toEqual([current.id]);
    expect((await requireCurrentEdition("en")).id).toBe(current.id);
  });
});

describe("the first start", () => {
  test("publishes the course once, even when two instances start at once", async () => {
    await Promise.all([publishFirstEdition("content"), publishFirstEdition("content")]);
    expect(await listEditions(trainer)).toMatchObject([{ number: 1, state: "current" }]);
    await publishFirstEdition("content");
    expect(await db().edition.count()).toBe(1);
  });

  test("says which folder is missing", async () => {
    await expect(publishFirstEdition("/nowhere/content")).rejects.toThrow("there is no such folder");
  });
});

describe("what a trainer reads before publishing", () => {
  test("names every lesson, question and file that is new, changed or gone", async () => {
    const first = await createEdition();
    const welsh = (smallProgrammeWith().get(LESSON) ?? "").replace(
      "title: Listen well",
      "title: Gwrando'n dda",
    );
    const { edition } = await importDraft(
      trainer,
      smallProgrammeWith({
        "modules/module-1/lessons/listen-well.cy.md": welsh,
        "modules/module-1/lessons/note-well.md": (
          smallProgrammeWith().get("modules/module-1/lessons/note-well.md") ?? ""
        ).replace("Dates first.", "Dates, always."),
        [QUIZ]: (smallProgrammeWith().get(QUIZ) ?? "").split("  - id: what-to-note")[0] ?? "",
        "glossary.yaml": null,
      }),
    );
    const { before, changes } = await requireComparison(trainer, edition.id);
    expect(before).toEqual(first);
    expect(changes.map(({ what, kind, name, locale }) => `${what} ${kind} ${name} ${locale}`)).toEqual([
      "added lesson Gwrando'n dda cy",
      "changed lesson Note well en",
      `changed document ${QUIZ} en`,
      "removed question what-to-note en",
      "removed document glossary.yaml en",
    ]);
  });

  test("a lesson that explains a term is another one when the meaning is, and no other lesson is", async () => {
    const explaining = edited(LESSON, "Listen first.", "Ask your :term[rep]{id=rep}.");
    const { edition: first } = await importDraft(trainer, explaining);
    await publishEdition(trainer, first.id);
    const glossary = smallProgrammeWith().get("glossary.yaml") ?? "";
    const reworded = new Map(explaining).set("glossary.yaml", `${glossary}# reviewed\n`);
    const { edition: same } = await importDraft(trainer, reworded);
    const kinds = async (id: string) =>
      (await requireComparison(trainer, id)).changes.map(({ what, kind, name }) => `${what} ${kind} ${name}`);
    expect(await kinds(same.id)).toEqual(["changed document glossary.yaml"]);
    const meaning = /meaning: .*/.exec(glossary)?.[0] ?? "";
    const { edition: other } = await importDraft(
      trainer,
      new Map(explaining).set("glossary.yaml", glossary.replace(meaning, "meaning: Somebody.")),
    );
    expect(await kinds(other.id)).toEqual(["changed lesson Listen well", "changed document glossary.yaml"]);
  });

  test("says of which lessons everybody who has done them is asked to read what changed", async () => {
    await createEdition();
    const changes = [{ on: "2026-12-01", text: "Ask when, too." }];
    const { edition } = await importDraft(
      trainer,
      smallProgrammeWith({
        [LESSON]: changedLesson({ asks: "Ask when.", changes }),
        "modules/module-1/lessons/note-well.md": (
          smallProgrammeWith().get("modules/module-1/lessons/note-well.md") ?? ""
        ).replace("Dates first.", "Dates, always."),
      }),
    );
    const { changes: found } = await requireComparison(trainer, edition.id);
    expect(found.map(({ name, asksToRead }) => [name, asksToRead])).toEqual([
      ["Listen well", true],
      ["Note well", false],
    ]);
  });

  test("takes two statements, and the list one", async () => {
    await createEdition();
    const { edition } = await importDraft(trainer, edited(LESSON, "Listen first.", "Listen."));
    expect(await countStatements(() => requireComparison(trainer, edition.id))).toBe(2);
    expect(await countStatements(() => listEditions(trainer))).toBe(1);
  });
});

describe("an export", () => {
  test("of the course of this repository is the course of this repository, byte for byte", async () => {
    const files = await readContentFolder("content");
    const { edition } = await importDraft(null, files);
    await publishEdition(null, edition.id);
    expect((await exportEdition()).files).toEqual(files);
  });

  test("of any course that can be taken in is that course, byte for byte", async () => {
    const letters = fc.stringMatching(/^[A-Za-zŵŷâ0-9 .,:;!?'"#&*()[\]{}|>%@~€-]{1,60}$/u);
    const sentence = letters.map((text) => `x${text}x`);
    const entry = fc.record({
      meaning: sentence,
      style: fc.constantFrom("plain", "quoted", "block"),
      note: sentence,
    });
    const glossary = fc.array(entry, { minLength: 1, maxLength: 4 }).map((entries) =>
      entries
        .map(({ meaning, style, note }, i) => {
          const written = style === "block" ? `|\n    ${meaning}\n` : JSON.stringify(meaning);
          return `# ${note}\n-   id:  entry-${i}\n\n    term: 'A term'\n    meaning:   ${written.replace("\n    ", "\n        ")}\n`;
        })
        .join("\n\n"),
    );
    const body = fc.array(
      fc.stringMatching(/^[A-Za-zŵŷ0-9 .,;!?()-]{1,80}$/u).map((text) => `x${text}`),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(glossary, body, async (terms, lines) => {
        await empty();
        const files = edited(LESSON, "Listen first.", lines.join("\n\n\n"));
        files.set("glossary.yaml", terms);
        const { edition } = await importDraft(null, files);
        await publishEdition(null, edition.id);
        expect((await exportEdition()).files).toEqual(files);
      }),
      { numRuns: 8 },
    );
  });

  test("is of the published Edition, not of a draft", async () => {
    await createEdition();
    await importDraft(trainer, edited(LESSON, "Listen first.", "Listen."));
    expect((await exportEdition()).files).toEqual(smallProgrammeWith());
  });

  test("touches only files that differ, and leaves what is not its own", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "branchwork-content-"));
    try {
      await writeContentFolder(folder, smallProgrammeWith({ "facts/more.yaml": "- id: more\n" }));
      const again = await writeContentFolder(folder, edited(LESSON, "Listen first.", "Ŵy a thŷ."));
      expect(again.written).toEqual([LESSON]);
      expect(again.left).toEqual(["facts/more.yaml"]);
      expect((await readContentFolder(folder)).get(LESSON)).toContain("Ŵy a thŷ.");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
