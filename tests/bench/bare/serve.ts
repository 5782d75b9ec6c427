import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

/** Builds the bare program with this HTML in its one page and serves it. */
export async function serveBare(
  html: string,
  folder: string,
): Promise<{ address: string; stop: () => void }> {
  const file = path.join(folder, "bare.html");
  writeFileSync(file, html);
  const build = [
    "node_modules/@remix-run/dev/dist/cli.js",
    "vite:build",
    "--config",
    "tests/bench/bare/vite.config.js",
  ];
  const built = spawnSync(process.execPath, [...build, "--logLevel", "warn"], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const child = spawn(process.execPath, ["tests/bench/bare/server.js"], {
    env: { ...process.env, NODE_ENV: "production", BARE_HTML: file },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<string>((resolve) =>
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
  return { address: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}
