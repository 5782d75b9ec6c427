import path from "node:path";
import { checkBackup } from "#app/server/backup/backup-reader.ts";
import { restoreBackup } from "#app/server/backup/restore.ts";
import { readMigrationFiles } from "#app/server/migration-files.ts";
import { say } from "./say.ts";
import { untilStopped } from "./until-stopped.ts";
import { atDatabase } from "./with-database.ts";

const REPLACE = "--replace";

/**
 * `npm run restore -- FILE [--replace]`: puts what is in the file in the place of everything in the database, once
 * the whole file has been checked.
 */
export async function restore(words: readonly string[]): Promise<void> {
  const [name, ...more] = words.filter((word) => word !== REPLACE);
  if (name === undefined || more.length > 0) {
    throw new Error(`Say what to restore: npm run restore -- FILE [${REPLACE}]`);
  }
  const file = path.resolve(name);
  const signal = untilStopped();
  const migrations = await readMigrationFiles();
  const backup = await checkBackup(file, migrations);
  await atDatabase(({ ownerUrl, programUrl }) => {
    const programUser = ownerUrl === programUrl ? null : new URL(programUrl).username;
    const replace = words.includes(REPLACE);
    return restoreBackup({ ownerUrl, programUser }, { file, backup, migrations, replace, signal });
  });
  const rows = Object.values(backup.trailer.tables).reduce((sum, count) => sum + count, 0);
  say(`The database is as it was at ${backup.header.at}: ${rows} rows restored from ${file}.`);
}
