import type pg from "pg";
import type { MigrationFile } from "#app/server/migration-files.ts";
import { namesOf } from "./applied-migration.ts";
import type { BackupTable } from "./backup-format.ts";

/** Generated columns are left out, which PostgreSQL fills in itself; so is what belongs to an extension. */
const TABLES = `
  SELECT c.relname::text AS name,
    (SELECT coalesce(array_agg(a.attname::text ORDER BY a.attnum), '{}') FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT coalesce(array_agg(DISTINCT f.confrelid::regclass::oid), '{}') FROM pg_constraint f
      WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid)::text[] AS "refersTo",
    c.oid::text AS id
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND c.relname <> '_prisma_migrations'
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  ORDER BY c.relname COLLATE "C"`;

type TableRow = BackupTable & { id: string; refersTo: string[] };

/** Every table of the public schema but the list of migrations, each after those that its foreign keys point to. */
export async function listTables(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<TableRow>(TABLES);
  const ordered: TableRow[] = [];
  let waiting = rows;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ refersTo }) => !waiting.some(({ id }) => refersTo.includes(id)));
    if (ready.length === 0) {
      throw new Error(`The tables ${namesOf(waiting)} refer to each other in a circle.`);
    }
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered.map(({ name, columns }) => ({ name, columns }));
}

/** The tables that no migration makes: somebody else has put them there. */
export function findStrangers<T extends { name: string }>(
  tables: readonly T[],
  files: readonly MigrationFile[],
): T[] {
  const made = new Set(files.flatMap(({ sql }) => namesMadeBy(sql)));
  return tables.filter(({ name }) => !made.has(name));
}

function namesMadeBy(sql: string): string[] {
  const making = /\b(?:CREATE TABLE(?: IF NOT EXISTS)?|RENAME TO)\s+(?:"?public"?\.)?"(\w+)"/gi;
  return [...sql.matchAll(making)].map(([, name = ""]) => name);
}
