import path from "node:path";
import { makeBackup } from "#app/server/backup/backup.ts";
import { readMigrationFiles } from "#app/server/migration-files.ts";
import { say } from "./say.ts";
import { untilStopped } from "./until-stopped.ts";
import { atDatabase } from "./with-database.ts";

const BYTES_IN_KB = 1000;

/** `npm run backup -- FILE`: everything in the database as it is now, whether or not the program is serving. */
export async function backup([name, ...more]: readonly string[]): Promise<void> {
  if (name === undefined || more.length > 0) throw new Error("Say where to write it: npm run backup -- FILE");
  const file = path.resolve(name);
  const signal = untilStopped();
  const migrations = await readMigrationFiles();
  const { tables, bytes } = await atDatabase(({ ownerUrl }) =>
    makeBackup(ownerUrl, { file, migrations, signal }),
  );
  for (const [table, rows] of Object.entries(tables)) say(`${String(rows).padStart(10)}  ${table}`);
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  say(`${file}: ${Object.keys(tables).length} tables, ${rows} rows, ${Math.ceil(bytes / BYTES_IN_KB)} kB.`);
}
