import type pg from "pg";
import type { MigrationFile } from "#app/server/migration-files.ts";

/** The advisory lock that Prisma holds while it migrates. */
export const MIGRATION_LOCK = 72707369;

export type AppliedMigration = { name: string; checksum: string };

/** In the order in which they were applied; none where no Branchwork has used the database. */
export async function listAppliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const table = await client.query<{ found: boolean }>(
    "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found",
  );
  if (!table.rows[0]?.found) return [];
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum FROM public._prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY finished_at, migration_name`,
  );
  return rows;
}

/** Those that this program does not have: a newer one has applied them. */
export function findNewer(
  applied: readonly AppliedMigration[],
  files: readonly MigrationFile[],
): AppliedMigration[] {
  return applied.filter(({ name }) => !files.some((file) => file.name === name));
}

/** Those of the same name that say something else here. */
export function findChanged(
  applied: readonly AppliedMigration[],
  files: readonly MigrationFile[],
): AppliedMigration[] {
  return applied.filter(({ name, checksum }) =>
    files.some((file) => file.name === name && file.checksum !== checksum),
  );
}

export const namesOf = (things: readonly { name: string }[]): string =>
  things.map(({ name }) => name).join(", ");
