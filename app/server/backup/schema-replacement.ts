import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { MigrationFile } from "#app/server/migration-files.ts";

/** What migrations make in the public schema, with all that hangs on it; what an extension made stays. */
const DROPS = `
  SELECT statement FROM (
    SELECT 1 AS turn, oid, 'pg_class'::regclass AS catalogue, format('DROP TABLE IF EXISTS %s CASCADE', oid::regclass) AS statement
      FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'
    UNION ALL
    SELECT 2, oid, 'pg_proc'::regclass, format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure)
      FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL
    SELECT 3, oid, 'pg_type'::regclass, format('DROP TYPE IF EXISTS %s CASCADE', oid::regtype)
      FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd', 'r')
  ) AS made
  WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = catalogue AND d.objid = made.oid AND d.deptype = 'e')
  ORDER BY turn, oid`;

/** Prisma's own list of what it has applied. */
const MIGRATION_LIST = `
  CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  );
  LOCK TABLE public._prisma_migrations IN ACCESS EXCLUSIVE MODE;
  DELETE FROM public._prisma_migrations`;

/** Empties the public schema, inside the caller's transaction. */
export async function dropSchema(client: pg.Client): Promise<void> {
  await client.query(MIGRATION_LIST);
  const { rows } = await client.query<{ statement: string }>(DROPS);
  for (const { statement } of rows) await client.query(statement);
}

/** Does as Prisma does with each migration, inside the caller's transaction. */
export async function applyMigrations(
  client: pg.Client,
  migrations: readonly MigrationFile[],
): Promise<void> {
  for (const { name, checksum, sql } of migrations) {
    const startedAt = new Date();
    await client.query(withoutBrackets(sql));
    await client.query(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
  }
}

/** Prisma writes BEGIN and COMMIT round the change of an enumeration; COMMIT would end the caller's transaction. */
const withoutBrackets = (sql: string): string => sql.replace(/^\s*(BEGIN|COMMIT);\s*$/gim, "");
