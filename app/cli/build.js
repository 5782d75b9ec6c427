import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const STAMP = "build/stamp";
const SOURCES = ["app", "prisma", "public", "package-lock.json", "remix.config.js"];
const OLDEST_NODE = [20, 19];

/** One clear sentence and exit code 1 on a Node that Branchwork does not run on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  process.stderr.write(
    `Branchwork needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. Install a newer Node and run npm ci again.\n`,
  );
  process.exit(1);
}

function newestChange(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(place).filter(
    (name) => path.join(place, name) !== path.join("app", "platform", "prisma"),
  );
  return Math.max(stat.mtimeMs, ...entries.map((name) => newestChange(path.join(place, name))));
}

const sourceStamp = () => String(Math.max(...SOURCES.map(newestChange)));

function run(file, ...args) {
  const result = spawnSync(process.execPath, [path.join("node_modules", file), ...args], {
    stdio: "inherit",
  });
  if (result.status !== 0) process.exit(1);
}

export const generate = () => run("prisma/build/index.js", "generate", "--config", "prisma/prisma.config.ts");

const COMPRESSIBLE = /\.(js|css|svg)$/;

/** Compresses once, as well as it can be done, what would otherwise be compressed for every visitor. */
function precompress(folder) {
  for (const name of readdirSync(folder).filter((file) => COMPRESSIBLE.test(file))) {
    const file = path.join(folder, name);
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

/** Builds when there is no build or a source is newer than it. */
export function buildIfNeeded() {
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sourceStamp()) return;
  process.stdout.write("Building Branchwork (about half a minute; again only when its source changes) …\n");
  generate();
  run("@remix-run/dev/dist/cli.js", "vite:build", "--config", "remix.config.js", "--logLevel", "warn");
  precompress("build/client/assets");
  writeFileSync(STAMP, sourceStamp());
}
