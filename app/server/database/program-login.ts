import { escapeIdentifier, type Client } from "pg";
import { withConnection } from "#app/server/database/database-connection.ts";

/**
 * Gives the program's login what it needs on every table of the public schema, and no more: it can add audit
 * events but never change them, and only reads the list of migrations. Call it after each migration, as often as
 * you like, with the URL of the owner of the tables and the name of another login than the owner.
 */
export async function grantProgramLogin(ownerUrl: string, programUser: string): Promise<void> {
  await withConnection(ownerUrl, async (client) => {
    await client.query("BEGIN");
    await grantRights(client, programUser);
    await client.query("COMMIT");
  });
}

/** The same inside the transaction of the owner's connection. */
export async function grantRights(client: Client, programUser: string): Promise<void> {
  const user = escapeIdentifier(programUser);
  // Two instances that start together would otherwise fail on each other's grants.
  await client.query("SELECT pg_advisory_xact_lock(hashtext('branchwork program login'))");
  const database = await client.query<{ name: string }>("SELECT current_database() AS name");
  await client.query(`
    GRANT CONNECT ON DATABASE ${escapeIdentifier(database.rows[0]?.name ?? "")} TO ${user};
    GRANT USAGE ON SCHEMA public TO ${user};
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${user};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${user};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${user};
  `);
  const guarded = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename IN ('AuditEvent', '_prisma_migrations')",
  );
  for (const { name } of guarded.rows) {
    const withdrawn = name === "AuditEvent" ? "UPDATE, DELETE" : "INSERT, UPDATE, DELETE";
    await client.query(`REVOKE ${withdrawn} ON public.${escapeIdentifier(name)} FROM ${user}`);
  }
}
