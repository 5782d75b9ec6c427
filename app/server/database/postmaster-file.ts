import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isRunning } from "#app/server/database/process-table.ts";

/** What PostgreSQL says of itself in postmaster.pid: line 1 the process, line 4 the port, line 8 the state. */
export type PostmasterFile = { pid: number; port: number; isReady: boolean };

export async function findPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  const lines = (await readFile(locate(cluster), "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" } : null;
}

/**
 * Makes PostgreSQL pass over a file whose process number belongs to another program, or to a dead process that was
 * never collected. It does so by itself when the number is its parent's; deleting the file instead would also lose
 * its check that no old backend is alive.
 */
export async function disownPostmasterFile(cluster: string): Promise<void> {
  const content = await readFile(locate(cluster), "utf8");
  await writeFile(locate(cluster), content.replace(/^\d+/, String(process.pid)));
}

/** Clears what a PostgreSQL that is gone has left; an empty file, at which it would stop, comes from a loss of power. */
export async function settleStalePostmasterFile(cluster: string): Promise<void> {
  const file = await findPostmasterFile(cluster);
  if (file === null) await rm(locate(cluster), { force: true });
  else if (!(await isRunning(file.pid))) await disownPostmasterFile(cluster);
}

function locate(cluster: string): string {
  return path.join(cluster, "postmaster.pid");
}
