import type { DatabasePasswords } from "#app/server/database/database-passwords.ts";

/** The superuser of the embedded cluster: it owns the database and migrates it. */
export const ownerName = "branchwork_owner";
/** The login that the program itself works with; it cannot change the audit trail. */
export const programName = "branchwork_program";
export const databaseName = "branchwork";

export type DatabaseAddresses = { ownerUrl: string; programUrl: string };

export function addressesAt(port: number, passwords: DatabasePasswords): DatabaseAddresses {
  return {
    ownerUrl: databaseUrl(ownerName, passwords.owner, port, databaseName),
    programUrl: databaseUrl(programName, passwords.program, port, databaseName),
  };
}

/** The database that is there before ours is made. */
export function maintenanceUrl(port: number, passwords: DatabasePasswords): string {
  return databaseUrl(ownerName, passwords.owner, port, "postgres");
}

function databaseUrl(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}
