import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import pg from "pg";
import { readMigrationFiles } from "./migration-files.ts";
import { StartUpError } from "./start-up-error.ts";

const CONFIG = path.resolve("prisma/prisma.config.ts");
const OLDEST_POSTGRES = 15;

async function readApplied(url: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const version = await client.query<{ server_version_num: string }>("SHOW server_version_num");
    const major = Math.floor(Number(version.rows[0]?.server_version_num ?? 0) / 10_000);
    if (major < OLDEST_POSTGRES) {
      throw new StartUpError(
        `The database is PostgreSQL ${major}; Branchwork needs ${OLDEST_POSTGRES} or newer.`,
      );
    }
    const table = await client.query<{ name: string | null }>(
      "SELECT to_regclass('_prisma_migrations')::text AS name",
    );
    if (!table.rows[0]?.name) return new Set();
    const rows = await client.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return new Set(rows.rows.map((row) => row.migration_name));
  } catch (error) {
    if (error instanceof StartUpError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartUpError(
      `The database cannot be reached (${reason}). Check DATABASE_URL and that the server is running.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function runPrisma(url: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const child = spawn(process.execPath, [cli, "migrate", "deploy", "--config", CONFIG], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new StartUpError(`The database could not be brought up to date:\n${output.trim()}`));
    });
  });
}

/**
 * Brings the database up to this program's schema. Throws StartUpError when it cannot be reached, is older than
 * PostgreSQL 15, or holds a migration that this program does not know: a newer Branchwork has used it.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const applied = await readApplied(ownerUrl);
  const ours = (await readMigrationFiles()).map(({ name }) => name);
  const newer = [...applied].filter((name) => !ours.includes(name));
  if (newer.length > 0) {
    throw new StartUpError(
      `The database belongs to a newer Branchwork (it has ${newer.join(", ")}). Start that version, or restore a backup made with this one.`,
    );
  }
  if (ours.some((name) => !applied.has(name))) await runPrisma(ownerUrl);
}
