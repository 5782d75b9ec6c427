import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import type { TestProject } from "vitest/node";
import { createTestDatabase, startTestCluster } from "./database.ts";

export const TEMPLATE = "branchwork_template";

declare module "vitest" {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

/** One throw-away cluster for the whole run, with a migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  const url = await createTestDatabase(cluster.ownerUrl, TEMPLATE);
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const result = spawnSync(
    process.execPath,
    [prisma, "migrate", "deploy", "--config", "prisma/prisma.config.ts"],
    {
      env: { ...process.env, DATABASE_URL: url },
      encoding: "utf8",
    },
  );
  if (result.status !== 0) throw new Error(result.stdout + result.stderr);
  project.provide("clusterUrl", cluster.ownerUrl);
  return () => cluster.stop();
}
