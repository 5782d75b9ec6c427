import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

const folder = path.dirname(fileURLToPath(import.meta.url));

// The schema engine that Prisma would download is replaced by its WebAssembly build from npm.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(folder, "schema-engine.mjs");

const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: path.join(folder, "schema"),
  migrations: { path: path.join(folder, "migrations") },
  ...(url ? { datasource: { url, shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL } } : {}),
});
