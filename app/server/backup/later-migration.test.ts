import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { programName } from "#app/server/database/database-address.ts";
import { withConnection } from "#app/server/database/database-connection.ts";
import { type MigrationFile, readMigrationFiles } from "#app/server/migration-files.ts";
import { describeSchema, readEveryRow, run, useFilledDatabases } from "#tests/setup/filled-database.ts";
import { MIGRATION_LOCK } from "./applied-migration.ts";
import { makeBackup } from "./backup.ts";
import { checkBackup } from "./backup-reader.ts";
import { restoreBackup } from "./restore.ts";

const databases = useFilledDatabases();

const migration = (name: string, sql: string): MigrationFile => ({
  name,
  sql,
  checksum: createHash("sha256").update(sql).digest("hex"),
});

/** As Prisma writes the change of an enumeration, and a migration that brings a row of its own. */
const later = migration(
  "2998_later",
  `BEGIN;
CREATE TYPE "Role_new" AS ENUM ('rep', 'branch_lead', 'trainer', 'national', 'administrator', 'observer');
ALTER TABLE "RoleAssignment" DROP CONSTRAINT "RoleAssignment_branch_fits_role";
DROP INDEX "RoleAssignment_rep_of_one_branch";
ALTER TABLE "RoleAssignment" ALTER COLUMN "role" TYPE "Role_new" USING "role"::text::"Role_new";
DROP TYPE "Role";
ALTER TYPE "Role_new" RENAME TO "Role";
COMMIT;
ALTER TABLE "Branch" ADD COLUMN invented text NOT NULL DEFAULT 'unknown';
UPDATE "Branch" SET invented = 'by a migration' WHERE slug = 'moor-and-vale';
INSERT INTO "UnionDetail" VALUES ('made', 'by a migration', 1, now());`,
);

async function restoreWith(url: string, file: string, migrations: readonly MigrationFile[]): Promise<void> {
  const backup = await checkBackup(file, migrations);
  const target = { ownerUrl: url, programUser: programName };
  await restoreBackup(target, { file, backup, migrations, replace: true });
}

async function makeOriginal(): Promise<{ file: string; migrations: MigrationFile[] }> {
  const migrations = await readMigrationFiles();
  const file = databases.fileNamed(`${crypto.randomUUID()}.gz`);
  await makeBackup(await databases.copy(), { file, migrations });
  return { file, migrations };
}

describe("a program with migrations that the backup does not have", () => {
  test("restores it and takes its rows along to the new schema, and keeps them in its own backups", async () => {
    const { file, migrations } = await makeOriginal();
    const url = await databases.empty();
    await restoreWith(url, file, [...migrations, later]);
    const rows = await readEveryRow(url);
    expect(rows.Branch).toContainEqual(
      expect.objectContaining({ slug: "moor-and-vale", invented: "by a migration" }),
    );
    expect(rows.UnionDetail).toContainEqual(expect.objectContaining({ id: "made" }));

    await run(
      url,
      `UPDATE "UnionDetail" SET value = 'changed since'; UPDATE "Branch" SET invented = 'changed since'`,
    );
    const changed = await readEveryRow(url);
    const schema = await describeSchema(url);
    const second = databases.fileNamed("second.gz");
    await makeBackup(url, { file: second, migrations: [...migrations, later] });
    const other = await databases.empty();
    await restoreWith(other, second, [...migrations, later]);
    expect(await readEveryRow(other)).toEqual(changed);
    expect(await describeSchema(other)).toEqual(schema);
  });

  test("changes nothing when one of them fails, even behind one that would commit", async () => {
    const { file, migrations } = await makeOriginal();
    const url = await databases.copy();
    await run(url, `UPDATE "Branch" SET name = name || ' changed'`);
    const before = [await readEveryRow(url), await describeSchema(url)];
    const failing = migration("2999_failing", `INSERT INTO "Branch" (id) VALUES (NULL);`);
    await expect(restoreWith(url, file, [...migrations, later, failing])).rejects.toThrow(
      /nothing was changed.*null value/,
    );
    expect([await readEveryRow(url), await describeSchema(url)]).toEqual(before);
  });
});

test("the program's own login has its rights again, and no more", async () => {
  const { file, migrations } = await makeOriginal();
  const url = await databases.copy();
  await restoreWith(url, file, migrations);
  const asProgram = (sql: string) => run(url, `SET ROLE ${programName}; ${sql}`);
  await expect(asProgram(`UPDATE "Branch" SET name = name || ' changed'`)).resolves.toBeDefined();
  await expect(asProgram(`SELECT * FROM _prisma_migrations`)).resolves.toBeDefined();
  await expect(asProgram(`UPDATE "AuditEvent" SET action = 'x'`)).rejects.toThrow("permission denied");
  await expect(asProgram(`DELETE FROM "AuditEvent"`)).rejects.toThrow("permission denied");
});

test("a login that may only read is told which one to use, and changes nothing", async () => {
  const { file, migrations } = await makeOriginal();
  const url = await databases.copy();
  const before = await readEveryRow(url);
  const password = "only for this test";
  const login = new URL(url);
  await run(
    url,
    `CREATE ROLE reader LOGIN PASSWORD '${password}'; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader`,
  );
  Object.assign(login, { username: "reader", password });
  await expect(restoreWith(login.href, file, migrations)).rejects.toThrow("set DATABASE_OWNER_URL");
  expect(await readEveryRow(url)).toEqual(before);
  await run(url, "DROP OWNED BY reader; DROP ROLE reader");
});

test("a restore that is stopped changes nothing", async () => {
  const { file, migrations } = await makeOriginal();
  const url = await databases.copy();
  await run(url, `UPDATE "Branch" SET name = name || ' changed'`);
  const before = await readEveryRow(url);
  const controller = new AbortController();
  const backup = await checkBackup(file, migrations);
  await withConnection(url, async (client) => {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    const restored = restoreBackup(
      { ownerUrl: url, programUser: null },
      { file, backup, migrations, replace: true, signal: controller.signal },
    );
    controller.abort();
    await client.query("COMMIT");
    await expect(restored).rejects.toThrow("The restore was stopped, and nothing was changed.");
  });
  expect(await readEveryRow(url)).toEqual(before);
});
