import { z } from "zod";

/**
 * A backup is gzip of UTF-8 text: a header, then for each table a COPY line, its rows in PostgreSQL's text format and
 * a line that ends them, then a trailer. Header and trailer are JSON behind two hyphens, a comment of SQL, so that
 * psql can read the whole into the tables without Branchwork.
 */
export const FORMAT = "branchwork-backup";
export const FORMAT_VERSION = 1;
export const END_OF_ROWS = "\\.\n";
const COMMENT = "-- ";
const LINE_END = 10;

const formatSchema = z.object({ format: z.literal(FORMAT), version: z.int(), program: z.string() });

const headerSchema = formatSchema.extend({
  at: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
});

/** `tables` counts rows by table; `sha256` is of every byte before the trailer's line. */
const trailerSchema = z.object({ tables: z.record(z.string(), z.int().min(0)), sha256: z.string() });

export type BackupHeader = z.infer<typeof headerSchema>;
export type BackupTrailer = z.infer<typeof trailerSchema>;
export type BackupTable = { name: string; columns: string[] };

export const commentLine = (content: BackupHeader | BackupTrailer): string =>
  `${COMMENT}${JSON.stringify(content)}\n`;

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(",");

export const copyTarget = ({ name, columns }: BackupTable): string => `public."${name}" (${quoted(columns)})`;

export const copyLine = (table: BackupTable): string => `COPY ${copyTarget(table)} FROM stdin;\n`;

/** Null for any other line. Names are of word characters only, so that what is read may stand in a statement. */
export function parseCopyLine(line: string): BackupTable | null {
  const match = /^COPY public\."(\w+)" \(("\w+"(?:,"\w+")*)\) FROM stdin;$/.exec(line);
  if (match === null) return null;
  const [, name = "", columns = ""] = match;
  return { name, columns: columns.slice(1, -1).split('","') };
}

/** What a line says of the file's format and the program that made it; null where the file is not one of ours. */
export const parseFormat = (line: string): z.infer<typeof formatSchema> | null =>
  formatSchema.safeParse(parseComment(line)).data ?? null;

export const parseHeader = (line: string): BackupHeader | null =>
  headerSchema.safeParse(parseComment(line)).data ?? null;

export const parseTrailer = (line: string): BackupTrailer | null =>
  trailerSchema.safeParse(parseComment(line)).data ?? null;

function parseComment(line: string): unknown {
  if (!line.startsWith(COMMENT)) return null;
  try {
    return JSON.parse(line.slice(COMMENT.length));
  } catch {
    return null;
  }
}

/** COPY writes a line end inside a value as two characters, so that each that is left ends a row. */
export function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count++;
  return count;
}
