import { execSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

const GIB = 1024 ** 3;

export type Measure = {
  what: string;
  value: number;
  unit: string;
  /** Met when the value is at most `most`, or at least `least`. */
  budget: { most: number } | { least: number };
  detail?: Record<string, unknown>;
};

const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** On what and of what the figures are: two machines' figures are not compared, one run's are. */
export function reportMachine(): void {
  const [cpu] = cpus();
  say({
    machine: `${cpu?.model ?? "?"}, ${String(cpus().length)} cores, ${String(Math.round(totalmem() / GIB))} GiB`,
    node: process.version,
    commit: execSync("git rev-parse --short HEAD", { encoding: "utf8" }).trim(),
    at: new Date().toISOString(),
  });
}

/** One JSON line for a figure, with its budget and whether it is met. */
export function report({ what, value, unit, budget, detail }: Measure): void {
  const met = "most" in budget ? value <= budget.most : value >= budget.least;
  say({ what, value: Math.round(value * 1000) / 1000, unit, budget, met, ...detail });
}
