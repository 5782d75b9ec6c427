import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

const SAME = 0;
const DIFFERS = 2;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "branchwork-schema-"));
  await cp("prisma/schema", folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

/** The exit code of `prisma migrate diff --exit-code` from the migrations to the schema in `schemaFolder`. */
function diff(schemaFolder: string): Promise<number | null> {
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const args = ["migrate", "diff", "--config", "prisma/prisma.config.ts", "--exit-code"];
  const sides = ["--from-migrations", "prisma/migrations", "--to-schema", schemaFolder];
  const child = spawn(process.execPath, [prisma, ...args, ...sides], {
    env: { ...process.env, DATABASE_URL: inject("clusterUrl") },
    stdio: "ignore",
  });
  return new Promise((resolve) => child.on("exit", resolve));
}

test("the migrations make the tables that the schema promises", async () => {
  expect(await diff("prisma/schema")).toBe(SAME);
});

test("a column added to the schema and forgotten in the migrations is noticed", async () => {
  const file = path.join(folder, "branches.prisma");
  const schema = await readFile(file, "utf8");
  await writeFile(file, schema.replace("model Branch {", "model Branch {\n  forgotten String?"));
  expect(await diff(folder)).toBe(DIFFERS);
});
