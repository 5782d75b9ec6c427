import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { grantRights } from "#app/server/database/program-login.ts";
import type { MigrationFile } from "#app/server/migration-files.ts";
import { MIGRATION_LOCK } from "./applied-migration.ts";
import { isInUse, reasonOf, withBackupConnection } from "./backup-connection.ts";
import { type BackupTable, copyTarget } from "./backup-format.ts";
import { type CheckedBackup, readBackup } from "./backup-reader.ts";
import { findPresentContents, type PresentContents } from "./present-contents.ts";
import { applyMigrations, dropSchema } from "./schema-replacement.ts";
import { listTables } from "./stored-table.ts";
import { damaged } from "./unusable-backup.ts";

/** PostgreSQL's code (appendix A of its manual). */
const INSUFFICIENT_PRIVILEGE = "42501";

/** `programUser` is the program's login where it is another than the owner, whose address `ownerUrl` is. */
type Target = { ownerUrl: string; programUser: string | null };
type RestoreOptions = {
  file: string;
  /** What checkBackup has said of the file. */
  backup: CheckedBackup;
  migrations: readonly MigrationFile[];
  /** True where the people who are in the database may be replaced. */
  replace: boolean;
  signal?: AbortSignal;
};

/**
 * Puts what is in the file in the place of everything in the database, brings it up to this program's schema, and
 * gives the program's login its rights: all of it or nothing. Throws an Error that says what to do.
 */
export async function restoreBackup(target: Target, options: RestoreOptions): Promise<void> {
  await withBackupConnection(target.ownerUrl, async (client) => {
    const present = await findPresentContents(client, options.migrations);
    if (present && !options.replace) throw new Error(askToReplace(present));
    await client.query("BEGIN");
    try {
      await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
      await replaceEverything(client, options);
      if (target.programUser !== null) await grantRights(client, target.programUser);
      options.signal?.throwIfAborted();
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK").catch(() => undefined);
      throw explain(error);
    }
  });
}

async function replaceEverything(client: pg.Client, options: RestoreOptions): Promise<void> {
  const { backup, migrations } = options;
  const applied = backup.header.migrations;
  const older = applied.flatMap(({ name }) => migrations.filter((migration) => migration.name === name));
  await dropSchema(client);
  await applyMigrations(client, older);
  await fillTables(client, options);
  await applyMigrations(
    client,
    migrations.filter((migration) => !older.includes(migration)),
  );
  await client.query("ANALYZE");
}

/** The file is read a second time here; it is held against what the first time found. */
async function fillTables(client: pg.Client, { file, backup, signal }: RestoreOptions): Promise<void> {
  const made = await listTables(client);
  const names = made.map(({ name }) => `public."${name}"`);
  // A migration may have put rows of its own into a table.
  await client.query(`TRUNCATE ${names.join(", ")}`);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  const waiting = new Map(made.map((table) => [table.name, table]));
  const again = await readBackup(file, async (table, rows) => {
    if (!isDeepStrictEqual(sorted(waiting.get(table.name)), sorted(table))) throw damaged(file);
    waiting.delete(table.name);
    await pipeline(rows, client.query(copyFrom(`COPY ${copyTarget(table)} FROM STDIN`)), { signal });
  });
  if (waiting.size > 0 || !isDeepStrictEqual(again, backup)) throw damaged(file);
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
}

const sorted = (table: BackupTable | undefined): string[] => [...(table?.columns ?? [])].sort();

function askToReplace({ people, branches, newestEvent }: PresentContents): string {
  const last = newestEvent ? `, and something was last done in it at ${newestEvent.toISOString()}` : "";
  return `This database has people in it: ${people}, in branches: ${branches}${last}. All of it would be replaced. Make a backup of it, and then say --replace behind the file. Nothing was changed.`;
}

function explain(error: unknown): Error {
  if (error instanceof Error && error.name === "AbortError") {
    return new Error("The restore was stopped, and nothing was changed.", { cause: error });
  }
  if (isInUse(error)) {
    return new Error("The database is in use: stop Branchwork and try again. Nothing was changed.", {
      cause: error,
    });
  }
  if ((error as { code?: string }).code === INSUFFICIENT_PRIVILEGE) {
    return new Error(
      `This login may not do it (${reasonOf(error)}): set DATABASE_OWNER_URL to the login that owns the tables. Nothing was changed.`,
      { cause: error },
    );
  }
  return new Error(`The restore was broken off and nothing was changed. The reason: ${reasonOf(error)}`, {
    cause: error,
  });
}
