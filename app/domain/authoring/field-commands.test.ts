import { describe, expect, test } from "vitest";
import type { Role, Viewer } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createEdition, smallProgrammeWith } from "#tests/factories/edition.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { publishEdition } from "./edition-commands.server.ts";
import { exportEdition } from "./edition-file-queries.server.ts";
import { type FieldChange, changeField } from "./field-commands.server.ts";

useTestDatabase();

const MODULE = "modules/module-1/module.yaml";
const LESSON = "modules/module-1/lessons/listen-well.md";

const viewerWith = (role: Role): Viewer => ({
  id: newId(),
  name: "Ceri",
  email: "ceri@example.org",
  locale: "en",
  grants: [{ role, branch: null }],
});
const trainer = viewerWith("trainer");

describe("one field changed in the live Edition", () => {
  const changes: [FieldChange, line: string][] = [
    [
      { path: MODULE, pointer: ["title", "cy"], value: "Y modiwl, yn gyntaf" },
      'title: { en: Module the first, cy: "Y modiwl, yn gyntaf" }',
    ],
    [{ path: LESSON, pointer: ["minutes"], value: 12 }, "minutes: 12"],
    [
      { path: LESSON, pointer: ["outcomes", 0, "text"], value: "Listen to the end" },
      "    text: Listen to the end",
    ],
  ];

  test.each(changes)("comes out as one line that differs: %j", async (change, line) => {
    const { number } = await createEdition();
    const before = (await exportEdition()).files;
    const { created, edition } = await changeField(trainer, change);
    expect(created).toBe(true);
    expect(edition.number).toBeGreaterThan(number);
    await publishEdition(trainer, edition.id);
    const after = (await exportEdition()).files;
    const differing = [...after].filter(([path, source]) => before.get(path) !== source);
    expect(differing.map(([path]) => path)).toEqual([change.path]);
    const old = (before.get(change.path) ?? "").split("\n");
    const young = (after.get(change.path) ?? "").split("\n");
    expect(young.filter((text, i) => text !== old[i])).toEqual([line]);
    expect(young).toHaveLength(old.length);
  });

  test("is refused with its place when the value does not fit, and nothing is made", async () => {
    await createEdition({ documents: { "glossary.yaml": null } });
    const before = await db().edition.count();
    await expect(changeField(trainer, { path: LESSON, pointer: ["minutes"], value: 45 })).rejects.toThrow(
      `${LESSON}:4:10 minutes is 45`,
    );
    expect(await db().edition.count()).toBe(before);
  });

  test("is not found in a file or at a place that the Edition has not", async () => {
    const nowhere: FieldChange[] = [
      { path: "modules/module-9/module.yaml", pointer: ["title"], value: "x" },
      { path: "../union.yaml", pointer: ["name"], value: "x" },
      { path: MODULE, pointer: ["subtitle"], value: "x" },
      { path: LESSON, pointer: ["body"], value: "x" },
    ];
    for (const change of nowhere) {
      await expect(changeField(trainer, change)).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("is for trainers and administrators only", async () => {
    const change = { path: MODULE, pointer: ["optional"], value: true };
    await expect(changeField(viewerWith("national"), change)).rejects.toMatchObject({ code: "forbidden" });
    await expect(changeField(viewerWith("administrator"), change)).resolves.toMatchObject({ created: true });
  });

  test("starts from what learners read, not from somebody's draft", async () => {
    await createEdition({ documents: { "glossary.yaml": null } });
    const documents = Object.fromEntries(smallProgrammeWith());
    const draft = { ...documents, [LESSON]: (documents[LESSON] ?? "").replace("Listen first.", "A draft.") };
    await createEdition({ documents: draft, published: false });
    const { edition } = await changeField(trainer, { path: MODULE, pointer: ["optional"], value: true });
    const files = await db().editionDocument.findMany({
      where: { editionId: edition.id, path: LESSON },
      select: { document: { select: { source: true } } },
    });
    expect(files[0]?.document.source).not.toContain("A draft.");
  });
});
