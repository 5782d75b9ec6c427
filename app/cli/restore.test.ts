import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
  describeSchema,
  editBackup,
  readEveryRow,
  run,
  useFilledDatabases,
} from "#tests/setup/filled-database.ts";
import { backup } from "./backup.ts";
import { restore } from "./restore.ts";

const databases = useFilledDatabases();
let original: Record<string, unknown[]> = {};
let made = 0;

const newFile = () => databases.fileNamed(`backup-${++made}.gz`);

/** What the command said when the settings name that database. */
async function at(url: string, command: typeof backup, ...words: string[]): Promise<string> {
  vi.stubEnv("DATABASE_URL", url);
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await command(words);
    return written.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    written.mockRestore();
  }
}

async function makeBackup(): Promise<string> {
  const file = newFile();
  await at(await databases.copy(), backup, file);
  return file;
}

beforeAll(async () => {
  original = await readEveryRow(await databases.copy());
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("npm run restore", () => {
  test("brings back every row of every table, whatever was changed, deleted or added since", async () => {
    const url = await databases.copy();
    const schema = await describeSchema(url);
    const file = newFile();
    await at(url, backup, file);
    await run(
      url,
      `DELETE FROM "PlanAction"; UPDATE "Branch" SET name = 'Changed'; DROP TABLE "LessonProgress";
       INSERT INTO "RateLimit" VALUES ('new', 1, NULL); ALTER TABLE "User" ADD COLUMN stray text;
       CREATE TYPE mood AS ENUM ('glad')`,
    );
    expect(await at(url, restore, file, "--replace")).toMatch(
      /^The database is as it was at 20.*rows restored/,
    );
    expect(await readEveryRow(url)).toEqual(original);
    expect(await describeSchema(url)).toEqual(schema);
  });

  test("fills an empty database without asking", async () => {
    const url = await databases.empty();
    await at(url, restore, await makeBackup());
    expect(await readEveryRow(url)).toEqual(original);
  });

  test("says whom it would replace and touches nothing until --replace is said", async () => {
    const url = await databases.copy();
    await run(url, `UPDATE "Branch" SET name = 'Changed'`);
    const before = await readEveryRow(url);
    await expect(at(url, restore, await makeBackup())).rejects.toThrow(
      /people in it: 12, in branches: 3, and something was last done in it at 20.*--replace.*Nothing was changed/,
    );
    expect(await readEveryRow(url)).toEqual(before);
  });

  test("that breaks off in the middle leaves everything as it was", async () => {
    const url = await databases.copy();
    await run(url, `UPDATE "Branch" SET name = 'Changed'`);
    const before = [await readEveryRow(url), await describeSchema(url)];
    const file = await makeBackup();
    await editBackup(file, (lines) => {
      const first = lines.findIndex((line) => line.startsWith('COPY public."PlanAction"')) + 1;
      return lines.toSpliced(first, 0, lines[first] ?? "");
    });
    await expect(at(url, restore, file, "--replace")).rejects.toThrow(/nothing was changed.*PlanAction_pkey/);
    expect([await readEveryRow(url), await describeSchema(url)]).toEqual(before);
  });
});
