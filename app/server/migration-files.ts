import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const FOLDER = path.resolve("prisma/migrations");

/** The checksum is the SHA-256 of the file in hex, as Prisma writes it beside a migration that was applied. */
export type MigrationFile = { name: string; checksum: string; sql: string };

/** The migrations that this program brings, oldest first. */
export async function readMigrationFiles(): Promise<MigrationFile[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map(readMigrationFile));
}

async function readMigrationFile(name: string): Promise<MigrationFile> {
  const sql = await readFile(path.join(FOLDER, name, "migration.sql"), "utf8");
  return { name, checksum: createHash("sha256").update(sql).digest("hex"), sql };
}
