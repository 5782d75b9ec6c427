import { isDeepStrictEqual } from "node:util";
import type { MigrationFile } from "#app/server/migration-files.ts";
import { findChanged, findNewer, namesOf } from "./applied-migration.ts";
import {
  type BackupHeader,
  type BackupTable,
  type BackupTrailer,
  countLines,
  FORMAT_VERSION,
  parseCopyLine,
  parseFormat,
  parseHeader,
  parseTrailer,
} from "./backup-format.ts";
import { type BackupText, openText } from "./backup-text.ts";
import {
  cutShort,
  damaged,
  foreign,
  ofNewerSchema,
  ofOtherFormat,
  ofOtherSchema,
} from "./unusable-backup.ts";

/** `rows` is read to its end or not at all. */
type TakeTable = (table: BackupTable, rows: AsyncIterable<Buffer>) => Promise<void>;
export type CheckedBackup = { header: BackupHeader; trailer: BackupTrailer };

/**
 * Reads a backup file as a whole and hands out its tables in order, for which nothing is vouched until the promise
 * is kept. Throws what unusable-backup.ts names.
 */
export async function readBackup(file: string, takeTable: TakeTable): Promise<CheckedBackup> {
  const text = await openText(file);
  try {
    const header = await readHeader(text, file);
    const counts: BackupTrailer["tables"] = {};
    for (;;) {
      const digest = text.digest();
      const line = await text.readLine();
      if (line === null) throw cutShort(file);
      const table = parseCopyLine(line);
      if (table === null) {
        const trailer = parseTrailer(line);
        const isWhole = trailer?.sha256 === digest && isDeepStrictEqual(trailer.tables, counts);
        if (!isWhole || !(await text.isAtEnd())) throw damaged(file);
        return { header, trailer };
      }
      counts[table.name] = await readTable(text, table, takeTable);
    }
  } finally {
    text.close();
  }
}

async function readTable(text: BackupText, table: BackupTable, takeTable: TakeTable): Promise<number> {
  let count = 0;
  async function* counted() {
    for await (const piece of text.readRows()) {
      count += countLines(piece);
      yield piece;
    }
  }
  const rows = counted();
  await takeTable(table, rows);
  while (!(await rows.next()).done);
  return count;
}

async function readHeader(text: BackupText, file: string): Promise<BackupHeader> {
  const line = (await text.readLine()) ?? "";
  const format = parseFormat(line);
  if (format === null) throw foreign(file);
  if (format.version !== FORMAT_VERSION) throw ofOtherFormat(file, format.version, format.program);
  const header = parseHeader(line);
  if (header === null) throw damaged(file);
  return header;
}

/** Reads the file once for its own sake, and holds its schema against the migrations that this program brings. */
export async function checkBackup(
  file: string,
  migrations: readonly MigrationFile[],
): Promise<CheckedBackup> {
  const backup = await readBackup(file, () => Promise.resolve());
  const { program, migrations: applied } = backup.header;
  const newer = findNewer(applied, migrations);
  if (newer.length > 0) throw ofNewerSchema(file, program, namesOf(newer));
  const changed = findChanged(applied, migrations);
  if (changed.length > 0) throw ofOtherSchema(file, program, namesOf(changed));
  return backup;
}
