import { escapeIdentifier, escapeLiteral } from "pg";
import { databaseName, maintenanceUrl, programName } from "#app/server/database/database-address.ts";
import { withConnection } from "#app/server/database/database-connection.ts";
import type { DatabasePasswords } from "#app/server/database/database-passwords.ts";

/** Creates the database and the program's login where a start has not done so yet. */
export async function createDatabaseAndLogin(port: number, passwords: DatabasePasswords): Promise<void> {
  await withConnection(maintenanceUrl(port, passwords), async (client) => {
    const login = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [programName]);
    if (login.rowCount === 0) {
      const password = escapeLiteral(passwords.program);
      await client.query(`CREATE ROLE ${escapeIdentifier(programName)} LOGIN PASSWORD ${password}`);
    }
    const database = await client.query("SELECT FROM pg_database WHERE datname = $1", [databaseName]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(databaseName)}`);
  });
}
