import { copyFile, readFile, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { backup } from "#app/cli/backup.ts";
import { restore } from "#app/cli/restore.ts";
import { commandAt, editBackup, useFilledDatabases } from "#tests/setup/filled-database.ts";

/** Nothing answers here: a restore that touched the database before it has checked the file would say so. */
const NOWHERE = "postgres://nobody@127.0.0.1:1/nowhere";
const GZIP_HEADER_BYTES = 10;

const databases = useFilledDatabases();
let good: Buffer;
let text = "";
let file = "";

beforeAll(async () => {
  const original = databases.fileNamed("original.gz");
  await commandAt(await databases.copy(), backup, original);
  good = await readFile(original);
  text = gunzipSync(good).toString();
  file = databases.fileNamed("spoilt.gz");
});

const restoring = () => commandAt(NOWHERE, restore, file, "--replace");

async function restoringBytes(bytes: Uint8Array): Promise<unknown> {
  await writeFile(file, bytes);
  return restoring();
}

const restoringText = (spoilt: string) => restoringBytes(gzipSync(spoilt));

/** The file as it was, with its lines changed and its sums made right. */
async function restoringEdited(edit: (lines: string[]) => string[]): Promise<unknown> {
  await copyFile(databases.fileNamed("original.gz"), file);
  await editBackup(file, edit);
  return restoring();
}

const withHeader = (change: (header: Record<string, unknown>) => object) => (lines: string[]) =>
  lines.with(
    0,
    `-- ${JSON.stringify(change(JSON.parse((lines[0] ?? "").slice(3)) as Record<string, unknown>))}`,
  );

function saysTheSame(bytes: Buffer): boolean {
  try {
    return gunzipSync(bytes).toString() === text;
  } catch {
    return false;
  }
}

describe("a file that is not restored", () => {
  test("is the whole one only when nothing is wrong with it", async () => {
    await expect(restoringBytes(good)).rejects.toThrow("The database cannot be reached");
    await expect(restoringEdited((lines) => lines)).rejects.toThrow("The database cannot be reached");
  });

  test("is cut short, wherever", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: good.length - 1 }), async (length) => {
        await expect(restoringBytes(good.subarray(0, length))).rejects.toThrow(/cut short: fetch it again/);
      }),
      { numRuns: 40, examples: [[2], [GZIP_HEADER_BYTES], [good.length - 1], [good.length - 8]] },
    );
  });

  test("is cut short and compressed again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: text.indexOf("\n") + 1, max: text.length - 1 }), async (length) => {
        await expect(restoringText(text.slice(0, length))).rejects.toThrow("cut short");
      }),
      { numRuns: 40 },
    );
  });

  test("has one byte that another program has changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: GZIP_HEADER_BYTES, max: good.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const spoilt = Buffer.from(good);
          spoilt[at] = (good[at] ?? 0) ^ flip;
          // The last bits before the check sum are padding, and say nothing.
          fc.pre(!saysTheSame(spoilt));
          await expect(restoringBytes(spoilt)).rejects.toThrow(
            /fetch it again|not a backup|of format|made by/,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ["a name that was changed in it", () => text.replace("Ruth Okafor", "Ruth Okafar")],
    ["a row that was taken out", () => text.replace(/^.*Ruth Okafor.*\n/m, "")],
    ["something behind its end", () => `${text}more\n`],
    ["another backup behind it", () => text + text],
    ["a last line that was taken from another", () => text.replace(/"sha256":"../, '"sha256":"zz')],
    ["a count that does not fit", () => text.replace('"Branch":3', '"Branch":4')],
  ])("has %s", async (_what, spoil) => {
    expect(spoil()).not.toBe(text);
    await expect(restoringText(spoil())).rejects.toThrow(/no longer what the backup wrote: fetch it again/);
  });

  test.each([
    ["is empty", () => Buffer.alloc(0)],
    ["is plain text", () => Buffer.from(text)],
    ["is another gzip", () => gzipSync("-- a dump\nCREATE TABLE x ();\n")],
    ["is an endless line", () => gzipSync(Buffer.alloc(5_000_000, "x"))],
    ["is nothing in gzip", () => gzipSync("")],
    ["is another program's comment", () => gzipSync('-- {"format":"other","version":1}\n')],
  ])("%s", async (_what, bytes) => {
    await expect(restoringBytes(bytes())).rejects.toThrow(/is not a backup that Branchwork has made/);
  });

  test("is not there, or is a folder", async () => {
    await expect(commandAt(NOWHERE, restore, "/nowhere/backup.gz")).rejects.toThrow(
      "There is no file /nowhere/backup.gz to read",
    );
    await expect(commandAt(NOWHERE, restore, "/")).rejects.toThrow("There is no file / to read");
  });

  test("is of another format", async () => {
    const edit = withHeader((header) => ({ ...header, version: 2, program: "9.1.0", at: undefined }));
    await expect(restoringEdited(edit)).rejects.toThrow(/of format 2.*Branchwork 9\.1\.0, which made it/);
  });

  test("has a migration that this program does not know", async () => {
    const edit = withHeader((header) => ({
      ...header,
      program: "9.1.0",
      migrations: [...(header.migrations as object[]), { name: "2999_later", checksum: "x" }],
    }));
    await expect(restoringEdited(edit)).rejects.toThrow(/newer Branchwork, 9\.1\.0 \(it has 2999_later\)/);
  });

  test("has a migration that says something else here", async () => {
    const edit = withHeader(({ migrations, ...header }) => ({
      ...header,
      migrations: (migrations as object[]).map((each) => ({ ...each, checksum: "x" })),
    }));
    await expect(restoringEdited(edit)).rejects.toThrow(/another Branchwork than this.*foundation.*differ/);
  });

  test.each([[[]], [["--replace"]], [["one.gz", "two.gz"]]])(
    "is not named by %j, which is answered with what can be said",
    async (words) => {
      await expect(restore(words)).rejects.toThrow("npm run restore -- FILE [--replace]");
    },
  );
});
