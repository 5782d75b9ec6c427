import { findRunningDatabase, startEmbeddedDatabase } from "#app/server/database/embedded-database.ts";
import { grantProgramLogin } from "#app/server/database/program-login.ts";
import { migrate } from "#app/server/migrate.ts";
import { closeDatabase, openDatabase } from "#app/platform/database.server.ts";
import { type Environment, readEnvironment } from "#app/platform/environment.server.ts";

type Place = { ownerUrl: string; programUrl: string; stop?: () => Promise<void> };

/** The database that the settings name; else the embedded one, running under the server or started for the while. */
async function findDatabase({ DATABASE_URL, DATABASE_OWNER_URL, DATA_FOLDER }: Environment): Promise<Place> {
  if (DATABASE_URL !== undefined)
    return { programUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL };
  return (await findRunningDatabase(DATA_FOLDER)) ?? startEmbeddedDatabase(DATA_FOLDER);
}

/** Does the work at the database as it is, and lets go of it again. */
export async function atDatabase<T>(
  work: (place: Place, environment: Environment) => Promise<T>,
): Promise<T> {
  const environment = readEnvironment();
  const place = await findDatabase(environment);
  try {
    return await work(place, environment);
  } finally {
    await place.stop?.();
  }
}

/** Brings the database up to date, does the work on it and lets go of it again. `ownerUrl` is its owner's login. */
export async function withDatabase<T>(
  work: (environment: Environment, ownerUrl: string) => Promise<T>,
): Promise<T> {
  return atDatabase(async ({ ownerUrl, programUrl }, environment) => {
    await migrate(ownerUrl);
    if (ownerUrl !== programUrl) await grantProgramLogin(ownerUrl, new URL(programUrl).username);
    openDatabase(programUrl);
    try {
      return await work(environment, ownerUrl);
    } finally {
      await closeDatabase();
    }
  });
}
