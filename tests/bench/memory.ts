import { readFileSync, readdirSync } from "node:fs";

const BYTES_IN_KB = 1024;
const MB = 1_000_000;

const parentOf = (pid: number): number => {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

const pssOf = (pid: number): number => {
  try {
    const text = readFileSync(`/proc/${String(pid)}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * BYTES_IN_KB;
  } catch {
    return 0;
  }
};

/** Memory of these processes and of all that they started, shared pages divided among their users (PSS). MB. Linux only. */
export function memoryOf(roots: readonly number[]): number {
  const all = readdirSync("/proc").map(Number).filter(Number.isInteger);
  const family = new Set(roots);
  for (let grew = true; grew;) {
    const more = all.filter((pid) => !family.has(pid) && family.has(parentOf(pid)));
    for (const pid of more) family.add(pid);
    grew = more.length > 0;
  }
  return [...family].reduce((sum, pid) => sum + pssOf(pid), 0) / MB;
}
