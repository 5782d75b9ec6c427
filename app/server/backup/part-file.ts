import { lstat, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Writable } from "node:stream";

/** Why a file was not written and what a person can do about it; %s is the file. */
const REMEDIES: Partial<Record<string, string>> = {
  ENOSPC: "The disk is full before %s is finished: make room there, or name a file on another disk.",
  EDQUOT: "The disk quota is used up before %s is finished: make room, or name a file on another disk.",
  EFBIG: "%s is larger than a file may be there: name a file on another disk.",
  ENOENT: "There is no such folder as that of %s: make it first.",
  ENOTDIR: "There is no such folder as that of %s: make it first.",
  EACCES: "This user may not write %s: give it the right, or name a file elsewhere.",
  EPERM: "This user may not write %s: give it the right, or name a file elsewhere.",
  ABORT_ERR: "The backup was stopped before %s was finished; nothing is left of it.",
  EROFS: "The disk of %s takes no changes: name a file on another disk.",
};

/**
 * Writes a new file that only this user can read. It is called `file`.part until it is whole and safe on the disk;
 * where that fails, nothing is left. Throws an Error that says what to do where the file is there already or the
 * disk refuses it.
 */
export async function writeWholeFile(
  file: string,
  write: (stream: Writable) => Promise<void>,
): Promise<void> {
  const part = `${file}.part`;
  if (await exists(file)) throw new Error(`${file} is there already: name another file, or move that one.`);
  const handle = await open(part, "wx", 0o600).catch((error: unknown) => {
    throw explain(error, file, part);
  });
  try {
    await write(handle.createWriteStream({ flush: true }));
    await rename(part, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(part, { force: true });
    throw explain(error, file, part);
  }
}

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** The new name of a file is safe once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explain(error: unknown, file: string, part: string): unknown {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "EEXIST") {
    return new Error(
      `${part} is there: another backup is writing it, or one was killed. Delete it where none is running.`,
      { cause: error },
    );
  }
  const remedy = REMEDIES[code];
  return remedy === undefined ? error : new Error(remedy.replace("%s", file), { cause: error });
}
