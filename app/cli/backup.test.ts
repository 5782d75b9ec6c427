import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { makeBackup } from "#app/server/backup/backup.ts";
import { withConnection } from "#app/server/database/database-connection.ts";
import { readMigrationFiles } from "#app/server/migration-files.ts";
import { commandAt, readEveryRow, run, useFilledDatabases } from "#tests/setup/filled-database.ts";
import { backup } from "./backup.ts";
import { restore } from "./restore.ts";

const databases = useFilledDatabases();

const namesBeside = async (file: string): Promise<string[]> =>
  (await readdir(path.dirname(file))).filter((name) => name.startsWith(path.basename(file)));

/** Does the work while a backup waits for a table that somebody else has locked. */
async function whileBackupWaits(
  url: string,
  backupMade: () => Promise<unknown>,
  work: (sql: (text: string) => Promise<unknown>) => Promise<void>,
): Promise<unknown> {
  return withConnection(url, async (client) => {
    await client.query(`BEGIN; LOCK TABLE "LessonProgress" IN ACCESS EXCLUSIVE MODE`);
    const made = backupMade();
    await Promise.race([
      made,
      vi.waitUntil(
        async () =>
          (await client.query("SELECT FROM pg_locks WHERE NOT granted AND mode = 'AccessShareLock'"))
            .rowCount,
        { timeout: 30_000 },
      ),
    ]);
    await work((text) => client.query(text));
    return made;
  });
}

describe("npm run backup", () => {
  test("says what it has put into the file", async () => {
    const file = databases.fileNamed("said.gz");
    const said = await commandAt(await databases.copy(), backup, file);
    expect(said).toMatch(/^ +12 {2}User$/m);
    expect(said).toMatch(/said\.gz: \d+ tables, \d+ rows, \d+ kB\.\n$/);
  });

  test("holds one moment, though a person arrives and signs in while it is made", async () => {
    const url = await databases.copy();
    const before = await readEveryRow(url);
    const file = databases.fileNamed("moment.gz");
    await whileBackupWaits(
      url,
      () => commandAt(url, backup, file),
      async (sql) => {
        await sql(`
          INSERT INTO "User" (id, email, name, "createdAt") VALUES (gen_random_uuid(), 'late@example.org', 'Late', now());
          INSERT INTO "Session" (id, "userId", "createdAt", "expiresAt") SELECT 'late', id, now(), now() FROM "User" WHERE name = 'Late';
          COMMIT`);
      },
    );
    const other = await databases.empty();
    await commandAt(other, restore, file);
    expect(await readEveryRow(other)).toEqual(before);
  });

  test("that is stopped leaves no file, however long the database keeps it waiting", async () => {
    const url = await databases.copy();
    const file = databases.fileNamed("stopped.gz");
    const controller = new AbortController();
    const migrations = await readMigrationFiles();
    const made = whileBackupWaits(
      url,
      () => makeBackup(url, { file, migrations, signal: controller.signal }),
      async () => {
        controller.abort();
        await vi.waitUntil(async () => (await namesBeside(file)).length === 0, { timeout: 10_000 });
      },
    );
    await expect(made).rejects.toThrow(`The backup was stopped before ${file} was finished`);
  });

  test("whose database goes away leaves no file", async () => {
    const url = await databases.copy();
    const file = databases.fileNamed("gone.gz");
    const made = whileBackupWaits(
      url,
      () => commandAt(url, backup, file),
      async (sql) => {
        await sql("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted");
      },
    );
    await expect(made).rejects.toThrow(/broke the backup off.*terminat/i);
    expect(await namesBeside(file)).toEqual([]);
  });

  test.each([
    ["nothing in it", "DROP SCHEMA public CASCADE; CREATE SCHEMA public", "nothing of Branchwork's"],
    ["a table of somebody else's", `CREATE TABLE "User_copy" AS TABLE "User"`, /"User_copy".*SET SCHEMA/],
    [
      "a newer schema",
      `INSERT INTO _prisma_migrations VALUES ('x', 'x', now(), '2999_later', NULL, NULL, now(), 1)`,
      /newer Branchwork \(it has 2999_later\)/,
    ],
    ["a schema of another making", "UPDATE _prisma_migrations SET checksum = 'x'", /differ\)/],
  ])("refuses a database with %s, which could not be restored", async (_what, sql, sentence) => {
    const url = await databases.copy();
    await run(url, sql);
    const file = databases.fileNamed("refused.gz");
    await expect(commandAt(url, backup, file)).rejects.toThrow(sentence);
    expect(await namesBeside(file)).toEqual([]);
  });

  test.each([[[]], [["one.gz", "two.gz"]]])("%j is answered with what can be said", async (words) => {
    await expect(backup(words)).rejects.toThrow("npm run backup -- FILE");
  });
});
