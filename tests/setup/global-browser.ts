import { buildIfNeeded } from "#app/cli/build.js";
import { requireChromium } from "./chromium.ts";
import { startTestCluster } from "./database.ts";

/** One throw-away cluster for all browser tests; each of them takes a database of its own on it. */
export default async function setup(): Promise<() => Promise<void>> {
  requireChromium();
  buildIfNeeded();
  const cluster = await startTestCluster();
  process.env.TEST_CLUSTER_URL = cluster.ownerUrl;
  return () => cluster.stop();
}
