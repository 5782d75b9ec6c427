import { escapeIdentifier } from "pg";
import { db } from "#app/platform/database.server.ts";
import { withConnection } from "#app/server/database/database-connection.ts";

/**
 * True for a database without people, or with invented ones alone: nobody real has an address at example.org (RFC 2606,
 * section 3).
 */
export async function isNobodyReal(): Promise<boolean> {
  return (await db().user.count({ where: { NOT: { email: { endsWith: "@example.org" } } } })) === 0;
}

/** Empties every table but the list of migrations: what a demo run left, whole or broken off. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  await withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
    );
    await client.query(`TRUNCATE ${rows.map(({ name }) => `public.${escapeIdentifier(name)}`).join(", ")}`);
  });
}

/** Tells the planner how many rows there are now; it would find out by itself a minute later. */
export const countForPlanner = (ownerUrl: string): Promise<void> =>
  withConnection(ownerUrl, async (client) => {
    await client.query("ANALYZE");
  });
