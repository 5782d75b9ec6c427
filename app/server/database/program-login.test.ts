import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programName } from "#app/server/database/database-address.ts";
import { withConnection } from "#app/server/database/database-connection.ts";
import { startEmbeddedDatabase, type RunningDatabase } from "#app/server/database/embedded-database.ts";
import { grantProgramLogin } from "#app/server/database/program-login.ts";

let folder: string;
let database: RunningDatabase;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "program-login-"));
  database = await startEmbeddedDatabase(folder, { disposable: true });
  await run(
    database.ownerUrl,
    `CREATE TABLE "AuditEvent" (id serial PRIMARY KEY, action text);
     CREATE TABLE "Branch" (id serial PRIMARY KEY, name text);
     CREATE TABLE _prisma_migrations (id text);
     GRANT ALL ON "AuditEvent" TO ${programName}`,
  );
  await Promise.all([1, 2, 3].map(() => grantProgramLogin(database.ownerUrl, programName)));
});

afterAll(async () => {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function run(url: string, sql: string): Promise<unknown> {
  return withConnection(url, (client) => client.query(sql));
}

describe("the program's own login", () => {
  it.each([
    `INSERT INTO "AuditEvent" (action) VALUES ('branch.created') RETURNING id`,
    `SELECT * FROM "AuditEvent"`,
    `INSERT INTO "Branch" (name) VALUES ('Gogledd')`,
    `UPDATE "Branch" SET name = 'North'`,
    `DELETE FROM "Branch"`,
    "SELECT * FROM _prisma_migrations",
  ])("can do its work: %s", async (sql) => {
    await expect(run(database.programUrl, sql)).resolves.toBeDefined();
  });

  it.each([
    `UPDATE "AuditEvent" SET action = 'nothing'`,
    `DELETE FROM "AuditEvent"`,
    `TRUNCATE "AuditEvent"`,
    `DROP TABLE "AuditEvent"`,
    `ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL`,
    `INSERT INTO _prisma_migrations VALUES ('forged')`,
    "DELETE FROM _prisma_migrations",
    "CREATE TABLE hidden ()",
    "CREATE ROLE intruder",
  ])("cannot rewrite what has happened: %s", async (sql) => {
    await expect(run(database.programUrl, sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it("gets its rights on a table that a later migration adds", async () => {
    await run(database.ownerUrl, `CREATE TABLE "Later" (id serial)`);
    await expect(run(database.programUrl, `SELECT * FROM "Later"`)).rejects.toThrow("permission denied");
    await grantProgramLogin(database.ownerUrl, programName);
    await expect(run(database.programUrl, `INSERT INTO "Later" DEFAULT VALUES`)).resolves.toBeDefined();
  });
});
