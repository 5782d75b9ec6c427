import type pg from "pg";
import type { MigrationFile } from "#app/server/migration-files.ts";
import {
  type AppliedMigration,
  findChanged,
  findNewer,
  listAppliedMigrations,
  MIGRATION_LOCK,
  namesOf,
} from "./applied-migration.ts";
import { isInUse } from "./backup-connection.ts";
import type { BackupTable } from "./backup-format.ts";
import { findStrangers } from "./stored-table.ts";

/** Opens the one moment. Migrations and restores wait until it is over: what they rewrite would look empty in it. */
export async function holdStill(client: pg.Client): Promise<void> {
  try {
    await client.query("SELECT pg_advisory_lock_shared($1)", [MIGRATION_LOCK]);
  } catch (error) {
    if (!isInUse(error)) throw error;
    throw new Error("The database is being brought up to date or restored: try again when that is over.", {
      cause: error,
    });
  }
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

/** The migrations of a database that this program could restore; throws an Error where it could not. */
export async function requireRestorable(
  client: pg.Client,
  migrations: readonly MigrationFile[],
): Promise<AppliedMigration[]> {
  const applied = await listAppliedMigrations(client);
  if (applied.length === 0) {
    throw new Error(
      "There is nothing of Branchwork's in this database to back up: check DATABASE_URL or DATA_FOLDER.",
    );
  }
  const newer = findNewer(applied, migrations);
  if (newer.length > 0) {
    throw new Error(
      `The database belongs to a newer Branchwork (it has ${namesOf(newer)}): make the backup with that one.`,
    );
  }
  const changed = findChanged(applied, migrations);
  if (changed.length > 0) {
    throw new Error(
      `The database was made by another Branchwork than this (${namesOf(changed)} differ): make the backup with that one.`,
    );
  }
  return applied;
}

export function requireOwnTables(tables: readonly BackupTable[], migrations: readonly MigrationFile[]): void {
  const [stranger] = findStrangers(tables, migrations);
  if (stranger === undefined) return;
  throw new Error(
    `The table "${stranger.name}" in the schema public is not one of Branchwork's, and a backup with it could not be restored: drop it, or move it away with ALTER TABLE "${stranger.name}" SET SCHEMA.`,
  );
}
