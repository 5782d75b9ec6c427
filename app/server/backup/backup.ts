import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { now } from "#app/platform/clock.ts";
import type { MigrationFile } from "#app/server/migration-files.ts";
import type { AppliedMigration } from "./applied-migration.ts";
import { reasonOf, withBackupConnection } from "./backup-connection.ts";
import {
  type BackupTable,
  type BackupTrailer,
  commentLine,
  copyLine,
  copyTarget,
  countLines,
  END_OF_ROWS,
  FORMAT,
  FORMAT_VERSION,
} from "./backup-format.ts";
import { writeWholeFile } from "./part-file.ts";
import { holdStill, requireOwnTables, requireRestorable } from "./source-database.ts";
import { listTables } from "./stored-table.ts";

type BackupOptions = { file: string; migrations: readonly MigrationFile[]; signal?: AbortSignal };
/** `tables` counts rows by table; `bytes` is the size of the file. */
export type BackupMade = { tables: Record<string, number>; bytes: number };

/**
 * Writes everything in the database, as it is at one moment and while others go on writing, to a new file.
 * Throws an Error that says what to do where the database is not one that this program could restore, or the file
 * cannot be written; then no file is left.
 */
export async function makeBackup(
  url: string,
  { file, migrations, signal }: BackupOptions,
): Promise<BackupMade> {
  return withBackupConnection(url, async (client) => {
    await holdStill(client);
    const applied = await requireRestorable(client, migrations);
    const tables = await listTables(client);
    requireOwnTables(tables, migrations);
    const counts: BackupTrailer["tables"] = {};
    await writeWholeFile(file, (stream) =>
      pipeline(Readable.from(backupText(client, applied, tables, counts)), createGzip(), stream, { signal }),
    );
    return { tables: counts, bytes: (await stat(file)).size };
  });
}

async function* backupText(
  client: pg.Client,
  migrations: AppliedMigration[],
  tables: readonly BackupTable[],
  counts: BackupTrailer["tables"],
): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  const hashed = (bytes: Buffer): Buffer => {
    hash.update(bytes);
    return bytes;
  };
  const program = await readProgramVersion();
  const header = { format: FORMAT, version: FORMAT_VERSION, at: now().toISOString(), program, migrations };
  yield hashed(Buffer.from(commentLine({ ...header, format: FORMAT })));
  for (const table of tables) {
    let rows = 0;
    yield hashed(Buffer.from(copyLine(table)));
    for await (const piece of readRows(client, table)) {
      rows += countLines(piece);
      yield hashed(piece);
    }
    yield hashed(Buffer.from(END_OF_ROWS));
    counts[table.name] = rows;
  }
  yield Buffer.from(commentLine({ tables: counts, sha256: hash.digest("hex") }));
}

async function* readRows(client: pg.Client, table: BackupTable): AsyncGenerator<Buffer> {
  try {
    yield* client.query(copyTo(`COPY ${copyTarget(table)} TO STDOUT`)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new Error(
      `The database broke the backup off, and no file is left: try again. The reason: ${reasonOf(error)}`,
      { cause: error },
    );
  }
}

async function readProgramVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  return version;
}
