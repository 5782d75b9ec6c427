import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { publishEdition } from "#app/domain/authoring/edition-commands.server.ts";
import { readContentFolder, writeContentFolder } from "#app/domain/authoring/content-folder.server.ts";
import { closeDatabase, db, openDatabase } from "#app/platform/database.server.ts";
import { smallProgrammeWith } from "#tests/factories/edition.ts";
import { createTestDatabase, dropTestDatabase } from "#tests/setup/database.ts";
import { TEMPLATE } from "#tests/setup/global-database.ts";
import { content } from "./content.ts";

const LESSON = "modules/module-1/lessons/listen-well.md";
const name = `test_${randomUUID().replaceAll("-", "")}`;
let url = "";
let folder = "";

beforeAll(async () => {
  url = await createTestDatabase(inject("clusterUrl"), name, TEMPLATE);
  vi.stubEnv("DATABASE_URL", url);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await dropTestDatabase(inject("clusterUrl"), name);
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "branchwork-content-"));
  await writeContentFolder(folder, smallProgrammeWith());
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What the command said. */
async function run(...words: string[]): Promise<string> {
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await content(words);
    return written.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    written.mockRestore();
  }
}

async function inDatabase<T>(work: () => Promise<T>): Promise<T> {
  openDatabase(url);
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}

async function spoilLesson(): Promise<void> {
  const file = path.join(folder, LESSON);
  await writeFile(file, (await readFile(file, "utf8")).replace(/^minutes: \d+$/m, "minutes: many"));
}

describe("npm run content", () => {
  test("check says how much there is when all is well", async () => {
    const said = await run("check", folder);
    expect(said).toMatch(
      /^The content is sound: modules 3, lessons 2, questions 3, plan templates 2, pages 1\.\n/,
    );
    expect(said).toContain("  module-1: lessons 2, outcomes 2, questions 3 of 2 types, branching cases 0\n");
    expect(said).toContain("  facts 1: stable 1, dated 0, unconfirmed 0\n");
    expect(said).toContain("  terms 1, job aids 1, session kits 1, questions read by another 0\n");
  });

  test("check advises with the file as it would be opened from here, and stops nobody", async () => {
    const file = path.relative(".", path.join(folder, LESSON));
    expect(await run("check", folder)).toContain(`  ${file}:10:1 a lesson without a pre-question block — `);
  });

  test("check and import name the file as it would be opened from here, and import writes nothing", async () => {
    await spoilLesson();
    const file = path.relative(".", path.join(folder, LESSON));
    const problem = `${file}:4:10 minutes is "many" — it should be a whole number from 1 to 30`;
    await expect(run("check", folder)).rejects.toThrow(problem);
    await expect(run("import", folder)).rejects.toThrow(problem);
    expect(await inDatabase(() => db().edition.count())).toBe(0);
  });

  test("export says that there is nothing yet", async () => {
    await expect(run("export", folder)).rejects.toThrow("No Edition has been published yet");
  });

  test("import makes a draft once, and export writes it back as it was once it is published", async () => {
    expect(await run("import", folder)).toMatch(/^Edition 1 is a draft now \(modules 3, /);
    expect(await run("import", folder)).toBe(
      "Edition 1 consists of exactly these files; nothing was changed.\n",
    );
    await inDatabase(async () => {
      await publishEdition(null, (await db().edition.findFirstOrThrow()).id);
    });
    const before = await readContentFolder(folder);
    await spoilLesson();
    expect(await run("export", folder)).toMatch(/^Edition 1: 1 files written, \d+ unchanged\.\n$/);
    expect(await readContentFolder(folder)).toEqual(before);
  });

  test.each([[[]], [["burn"]], [["constructor"]]])("%j is answered with what can be said", async (words) => {
    await expect(run(...words)).rejects.toThrow("npm run content -- check|import|export [folder]");
  });

  test("a folder that is not there is named", async () => {
    await expect(run("check", "/nowhere/content")).rejects.toThrow("there is no such folder");
  });
});
