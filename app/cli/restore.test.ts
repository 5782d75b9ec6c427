import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { makeBackup } from "#app/server/backup/backup.ts";
import { applyMigrations, dropSchema } from "#app/server/backup/schema-replacement.ts";
import { withConnection } from "#app/server/database/database-connection.ts";
import { readMigrationFiles } from "#app/server/migration-files.ts";
import {
  commandAt,
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
let schema: string[] = [];
/** A backup of the demo union as it was made. */
let file = "";

beforeAll(async () => {
  const url = await databases.copy();
  original = await readEveryRow(url);
  schema = await describeSchema(url);
  file = databases.fileNamed("original.gz");
  await commandAt(url, backup, file);
});

const everythingIn = async (url: string) => [await readEveryRow(url), await describeSchema(url)];

describe("npm run restore", () => {
  test("brings back every row of every table, whatever was changed, deleted or added since", async () => {
    const url = await databases.copy();
    await run(
      url,
      `DELETE FROM "PlanAction"; UPDATE "Branch" SET name = name || ' changed'; DROP TABLE "LessonProgress";
       INSERT INTO "RateLimit" VALUES ('new', 1, NULL); ALTER TABLE "User" ADD COLUMN stray text;
       CREATE TYPE mood AS ENUM ('glad'); CREATE FUNCTION one() RETURNS int RETURN 1`,
    );
    expect(await commandAt(url, restore, file, "--replace")).toMatch(
      /^The database is as it was at 20\S+: \d+ rows restored/,
    );
    expect(await readEveryRow(url)).toEqual(original);
    expect(await describeSchema(url)).toEqual(schema);
  });

  test("keeps line ends, tabs, backslashes, quotes and letters of every alphabet as they were typed", async () => {
    const url = await databases.copy();
    const value = "\\.\n\\N\t'\"\r\n\\x41 Tŷ Ŵyn 🜁 \u2028 end\\";
    await withConnection(url, (client) =>
      client.query(`INSERT INTO "UnionDetail" VALUES ('odd', $1, 1, now()), ('none', '', 1, now())`, [value]),
    );
    const before = await readEveryRow(url);
    const odd = databases.fileNamed("odd.gz");
    await commandAt(url, backup, odd);
    const other = await databases.empty();
    await commandAt(other, restore, odd);
    expect(await readEveryRow(other)).toEqual(before);
  });

  test("fills an empty database without asking, and Prisma finds nothing left to migrate", async () => {
    const url = await databases.empty();
    await commandAt(url, restore, file);
    expect(await readEveryRow(url)).toEqual(original);
    const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
    const args = [prisma, "migrate", "status", "--config", "prisma/prisma.config.ts"];
    const status = spawnSync(process.execPath, args, {
      env: { ...process.env, DATABASE_URL: url },
      encoding: "utf8",
    });
    expect(status.stdout).toContain("Database schema is up to date");
  });

  test("says whom it would replace and touches nothing until --replace is said", async () => {
    const url = await databases.copy();
    await run(url, `UPDATE "Branch" SET name = name || ' changed'`);
    const before = await everythingIn(url);
    await expect(commandAt(url, restore, file)).rejects.toThrow(
      /people in it: 12, in branches: 3, and something was last done in it at 20.*--replace.*Nothing was changed/,
    );
    expect(await everythingIn(url)).toEqual(before);
  });

  test("leaves a database alone that holds another program's tables", async () => {
    const url = await databases.empty();
    await run(url, `CREATE TABLE "User" (id int); INSERT INTO "User" VALUES (1)`);
    await expect(commandAt(url, restore, file, "--replace")).rejects.toThrow(/not Branchwork's \(User\)/);
    expect(await readEveryRow(url)).toEqual({ User: [{ id: 1 }] });
  });

  test("takes a database of a newer Branchwork back to this one", async () => {
    const url = await databases.copy();
    await run(
      url,
      `CREATE TABLE "Later" ("userId" uuid REFERENCES "User");
       INSERT INTO _prisma_migrations VALUES ('x', 'x', now(), '2999_later', NULL, NULL, now(), 1)`,
    );
    await commandAt(url, restore, file, "--replace");
    expect(await everythingIn(url)).toEqual([original, schema]);
  });

  test.each([
    [
      "a row that is there twice",
      (lines: string[], first: number) => lines.toSpliced(first, 0, lines[first] ?? ""),
      "PlanAction_pkey",
    ],
    [
      "a row too short",
      (lines: string[], first: number) => lines.with(first, "short"),
      /invalid input syntax|missing data/,
    ],
    [
      "a table that no migration makes",
      (lines: string[], first: number) => lines.with(first - 1, 'COPY public."Invented" ("id") FROM stdin;'),
      "no longer what the backup wrote",
    ],
    [
      "a table too few",
      (lines: string[], first: number) => lines.toSpliced(first - 1, lines.indexOf("\\.", first) - first + 2),
      "no longer what the backup wrote",
    ],
  ])("that breaks off at %s leaves everything as it was", async (_what, edit, reason) => {
    const url = await databases.copy();
    await run(url, `UPDATE "Branch" SET name = name || ' changed'`);
    const before = await everythingIn(url);
    const spoilt = databases.fileNamed(`spoilt-${_what.replaceAll(" ", "-")}.gz`);
    await commandAt(await databases.copy(), backup, spoilt);
    await editBackup(spoilt, (lines) =>
      edit(lines, lines.findIndex((line) => line.startsWith('COPY public."PlanAction"')) + 1),
    );
    const restored = commandAt(url, restore, spoilt, "--replace");
    await expect(restored).rejects.toThrow("nothing was changed");
    await expect(restored).rejects.toThrow(reason);
    expect(await everythingIn(url)).toEqual(before);
  });

  test("says so when somebody will not let go of the database", async () => {
    const url = await databases.copy();
    await withConnection(url, async (client) => {
      await client.query(`BEGIN; UPDATE "Branch" SET name = name || ' changed'`);
      await expect(commandAt(url, restore, file, "--replace")).rejects.toThrow(
        "stop Branchwork and try again",
      );
    });
    expect(await everythingIn(url)).toEqual([original, schema]);
  });

  test("keeps what must never change unchangeable", async () => {
    const url = await databases.copy();
    await commandAt(url, restore, file, "--replace");
    await expect(run(url, `UPDATE "AuditEvent" SET action = 'x'`)).rejects.toThrow(/never changed/);
    await expect(run(url, `DELETE FROM "Edition"`)).rejects.toThrow(/never changed/);
  });

  test("of a backup made with the first schema brings its people to today's", async () => {
    const [first] = await readMigrationFiles();
    const old = await databases.empty();
    await withConnection(old, async (client) => {
      await dropSchema(client);
      await applyMigrations(client, first ? [first] : []);
      await client.query(`
        INSERT INTO "User" (id, email, name, "createdAt") VALUES (gen_random_uuid(), 'ann@example.org', 'Ann', now());
        INSERT INTO "Branch" (id, slug, name, "createdAt") VALUES (gen_random_uuid(), 'moor', 'Moor', now());
        INSERT INTO "RoleAssignment" (id, "userId", role, "branchId", "createdAt")
          SELECT gen_random_uuid(), u.id, 'rep', b.id, now() FROM "User" u, "Branch" b`);
    });
    const before = await readEveryRow(old);
    const oldFile = databases.fileNamed("old.gz");
    await makeBackup(old, { file: oldFile, migrations: first ? [first] : [] });
    const url = await databases.empty();
    await commandAt(url, restore, oldFile);
    expect(await describeSchema(url)).toEqual(schema);
    expect(await readEveryRow(url)).toMatchObject(
      Object.fromEntries(Object.entries(before).filter(([, rows]) => rows.length > 0)),
    );
  });

  test("has no sequence to set: identifiers are made by the program", async () => {
    await withConnection(await databases.copy(), async (client) => {
      const { rows } = await client.query("SELECT sequencename FROM pg_sequences");
      expect(rows).toEqual([]);
    });
  });
});
