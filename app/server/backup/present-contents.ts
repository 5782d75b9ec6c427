import type pg from "pg";
import type { MigrationFile } from "#app/server/migration-files.ts";
import { findNewer, listAppliedMigrations, namesOf } from "./applied-migration.ts";
import { findStrangers, listTables } from "./stored-table.ts";

/** What a restore would replace; `newestEvent` is the time of the last audit event. */
export type PresentContents = { people: number; branches: number; newestEvent: Date | null };

/**
 * Null where nobody is in the database. Throws an Error where it holds tables that are not Branchwork's, which a
 * restore would have to drop.
 */
export async function findPresentContents(
  client: pg.Client,
  migrations: readonly MigrationFile[],
): Promise<PresentContents | null> {
  const tables = await listTables(client);
  const applied = await listAppliedMigrations(client);
  // Tables of a newer Branchwork look strange here: going back to the older one is what a backup is for.
  const isNewer = findNewer(applied, migrations).length > 0 && applied.some(isOneOf(migrations));
  const strangers = isNewer ? [] : applied.length === 0 ? tables : findStrangers(tables, migrations);
  if (strangers.length > 0) {
    throw new Error(
      `The schema public of this database holds tables that are not Branchwork's (${namesOf(strangers)}): check DATABASE_URL, or move them away. Nothing was changed.`,
    );
  }
  if (!tables.some(({ name }) => name === "User")) return null;
  const { rows } = await client.query<PresentContents>(`
    SELECT (SELECT count(*) FROM public."User")::int AS people,
      (SELECT count(*) FROM public."Branch")::int AS branches,
      (SELECT max("at") FROM public."AuditEvent") AS "newestEvent"`);
  return rows[0]?.people ? rows[0] : null;
}

const isOneOf =
  (migrations: readonly MigrationFile[]) =>
  ({ name }: { name: string }): boolean =>
    migrations.some((file) => file.name === name);
