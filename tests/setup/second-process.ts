import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { build } from "vite";

/**
 * Compiles one of our modules to plain JavaScript, which a Node process of its own can import: Node 20 runs no
 * TypeScript. It stays inside the checkout, from where the installed packages are found.
 */
export async function compileModule(source: string): Promise<string> {
  await mkdir(".cache", { recursive: true });
  const outDir = await mkdtemp(path.resolve(".cache", "second-process-"));
  await build({
    configFile: false,
    logLevel: "silent",
    build: { ssr: source, outDir, copyPublicDir: false, target: "es2022" },
  });
  return path.join(outDir, path.basename(source).replace(/\.ts$/, ".js"));
}

/** Runs a script in a process group of its own and resolves with the first line that it prints. */
export async function startSecondProcess(
  script: string,
): Promise<{ child: ChildProcess; pid: number; firstLine: string }> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.pid === undefined) throw new Error("the second process did not start");
  const lines = createInterface({ input: child.stdout });
  const [firstLine] = (await Promise.race([
    once(lines, "line"),
    once(child, "exit").then(() => Promise.reject(new Error("the second process ended without a word"))),
  ])) as [string];
  return { child, pid: child.pid, firstLine };
}
