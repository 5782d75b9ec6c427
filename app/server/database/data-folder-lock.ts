import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import { StartUpError } from "#app/server/start-up-error.ts";
import { isRunning, readBirthMark } from "#app/server/database/process-table.ts";

const lockSchema = z.object({ pid: z.int().positive(), birthMark: z.string().nullable() });

/**
 * Takes the data folder for this process and returns the function that gives it back.
 * A lock whose process has gone, or whose number now belongs to another process, is replaced.
 * Throws StartUpError where another process holds the folder.
 */
export async function lockDataFolder(root: string, lockFile: string): Promise<() => Promise<void>> {
  const own = JSON.stringify({ pid: process.pid, birthMark: await readBirthMark(process.pid) });
  while (!(await placeLock(lockFile, own))) {
    const held = await readLock(lockFile);
    const holder = held === null ? null : await findHolder(held);
    if (holder !== null) {
      throw new StartUpError(
        `The data folder ${root} is in use by process ${holder}: stop that process first, or choose another data folder.`,
      );
    }
    if (held !== null) await removeStaleLock(lockFile, held);
  }
  return async () => {
    if ((await readLock(lockFile)) === own) await rm(lockFile, { force: true });
  };
}

/** A hard link appears with its whole content or not at all, and never replaces a lock that is there. */
async function placeLock(lockFile: string, content: string): Promise<boolean> {
  const draft = `${lockFile}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readLock(lockFile: string): Promise<string | null> {
  try {
    return await readFile(lockFile, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function findHolder(content: string): Promise<number | null> {
  const lock = lockSchema.safeParse(parseJson(content)).data;
  if (lock === undefined || !(await isRunning(lock.pid))) return null;
  const birthMark = await readBirthMark(lock.pid);
  const isReused = lock.birthMark !== null && birthMark !== null && lock.birthMark !== birthMark;
  return isReused ? null : lock.pid;
}

/** Two processes may find the same stale lock: the slower one must put back the fresh lock that it moved aside. */
async function removeStaleLock(lockFile: string, stale: string): Promise<void> {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    await rename(lockFile, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if ((await readLock(aside)) !== stale) await link(aside, lockFile).catch(() => undefined);
  await rm(aside, { force: true });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
