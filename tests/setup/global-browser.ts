import { spawnSync } from "node:child_process";
import { buildIfNeeded } from "#app/cli/build.js";
import { requireChromium } from "./chromium.ts";
import { createTestDatabase, startTestCluster } from "./database.ts";

/** The database with the demo union that every worker copies. */
export const SITE_TEMPLATE = "site_template";

function fillWithDemoUnion(databaseUrl: string): void {
  const result = spawnSync(process.execPath, ["app/cli/run.js", "demo"], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl },
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(result.stdout + result.stderr);
}

/** One throw-away cluster for all browser tests; each of them takes a database of its own on it. */
export default async function setup(): Promise<() => Promise<void>> {
  requireChromium();
  buildIfNeeded();
  const cluster = await startTestCluster();
  process.env.TEST_CLUSTER_URL = cluster.ownerUrl;
  fillWithDemoUnion(await createTestDatabase(cluster.ownerUrl, SITE_TEMPLATE));
  return () => cluster.stop();
}
