import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { constants, createGunzip } from "node:zlib";
import { END_OF_ROWS } from "./backup-format.ts";
import { cutShort, damaged, foreign, missing } from "./unusable-backup.ts";

/** The text of a backup file, read once from its beginning to its end in constant memory. */
export type BackupText = {
  /** The next line without its end; null where no whole line is left. */
  readLine(): Promise<string | null>;
  /** The rows of a table in pieces, up to the line that ends them, which is passed over. */
  readRows(): AsyncGenerator<Buffer>;
  isAtEnd(): Promise<boolean>;
  /** The SHA-256, in hex, of all that has been read so far. */
  digest(): string;
  close(): void;
};

const GZIP_MAGIC = "1f8b";
const END_AFTER_ROW = `\n${END_OF_ROWS}`;
const PIECE_BYTES = 256 * 1024;
/** The longest line is the header, with some hundred bytes for each migration. */
const LONGEST_LINE_BYTES = 1024 * 1024;

/** Throws, here and while it is read, what unusable-backup.ts names. */
export async function openText(file: string): Promise<BackupText> {
  await requireGzip(file);
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  pipeline(createReadStream(file, { highWaterMark: PIECE_BYTES }), gunzip, () => undefined);
  const pieces = gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const hash = createHash("sha256");
  let held: Buffer = Buffer.alloc(0);

  async function readMore(): Promise<boolean> {
    const next = await pieces.next().catch((error: unknown) => {
      throw explain(error, file);
    });
    if (next.done) return false;
    held = Buffer.concat([held, next.value]);
    return true;
  }

  async function requireMore(): Promise<void> {
    if (!(await readMore())) throw cutShort(file);
  }

  function take(bytes: number): Buffer {
    const taken = held.subarray(0, bytes);
    held = held.subarray(bytes);
    hash.update(taken);
    return taken;
  }

  return {
    async readLine() {
      let end = held.indexOf("\n");
      while (end < 0) {
        if (held.length > LONGEST_LINE_BYTES || !(await readMore())) return null;
        end = held.indexOf("\n");
      }
      return take(end + 1).toString("utf8", 0, end);
    },
    async *readRows() {
      while (held.length < END_OF_ROWS.length) await requireMore();
      if (held.indexOf(END_OF_ROWS) !== 0) {
        let last = held.indexOf(END_AFTER_ROW);
        for (; last < 0; last = held.indexOf(END_AFTER_ROW)) {
          if (held.length >= END_AFTER_ROW.length) yield take(held.length - END_AFTER_ROW.length + 1);
          await requireMore();
        }
        yield take(last + 1);
      }
      take(END_OF_ROWS.length);
    },
    isAtEnd: async () => held.length === 0 && !(await readMore()),
    digest: () => hash.copy().digest("hex"),
    close: () => gunzip.destroy(),
  };
}

async function requireGzip(file: string): Promise<void> {
  try {
    const handle = await open(file, "r");
    try {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(2), position: 0 });
      if (buffer.toString("hex", 0, bytesRead) !== GZIP_MAGIC) throw foreign(file);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw explain(error, file);
  }
}

function explain(error: unknown, file: string): unknown {
  const { code, errno } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return missing(file);
  if (errno === constants.Z_BUF_ERROR) return cutShort(file);
  return code?.startsWith("Z_") ? damaged(file) : error;
}
