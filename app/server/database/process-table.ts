import { readFile, readlink } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** True while the process exists and is not a zombie: an orphan's parent may never collect it, as in many containers. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const state = (await readStat(pid))?.state;
  return state !== "Z" && state !== "X";
}

/** Resolves to true as soon as the process is gone, and to false when it still runs after the given milliseconds. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (await isRunning(pid)) {
    if (performance.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** Tells this process from a later one with the same number; null where the system has no /proc. */
export async function readBirthMark(pid: number): Promise<string | null> {
  const boot = await readText("/proc/sys/kernel/random/boot_id");
  const stat = await readStat(pid);
  return boot !== null && stat !== null ? `${boot.trim()} ${stat.startTicks}` : null;
}

/** The file name of the program that the process runs; null where the system does not tell. */
export async function readProgramName(pid: number): Promise<string | null> {
  const program = (await readText(`/proc/${pid}/cmdline`))?.split("\0")[0];
  return program ? path.basename(program) : null;
}

/** The folder that the process works in; null where the system does not tell. */
export async function readWorkingFolder(pid: number): Promise<string | null> {
  return readlink(`/proc/${pid}/cwd`).catch(() => null);
}

/** Fields 3 and 22 of proc_pid_stat(5); the program's name before them may itself hold spaces and brackets. */
async function readStat(pid: number): Promise<{ state: string; startTicks: string } | null> {
  const text = await readText(`/proc/${pid}/stat`);
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state, startTicks] = [fields[0], fields[19]];
  return state !== undefined && startTicks !== undefined ? { state, startTicks } : null;
}

async function readText(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch(() => null);
}
