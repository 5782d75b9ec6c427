import { access, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { escapeIdentifier } from "pg";
import { withConnection } from "#app/server/database/database-connection.ts";
import { startEmbeddedDatabase, type RunningDatabase } from "#app/server/database/embedded-database.ts";
import { StartUpError } from "#app/server/start-up-error.ts";

const folderPrefix = "branchwork-test-";

/** One PostgreSQL for a whole test run, in a folder of the system's temporary files; `stop` removes it. */
export async function startTestCluster(): Promise<RunningDatabase> {
  await removeAbandonedClusters();
  const folder = await mkdtemp(path.join(tmpdir(), folderPrefix));
  const database = await startEmbeddedDatabase(folder, { disposable: true, maxConnections: 200 });
  return {
    ...database,
    async stop() {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a database, as a copy of the template where one is named; nobody may be connected to the template. */
export async function createTestDatabase(ownerUrl: string, name: string, template?: string): Promise<string> {
  const source = template === undefined ? "" : ` TEMPLATE ${escapeIdentifier(template)}`;
  await withConnection(ownerUrl, (client) =>
    client.query(`CREATE DATABASE ${escapeIdentifier(name)}${source}`),
  );
  const url = new URL(ownerUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

export async function dropTestDatabase(ownerUrl: string, name: string): Promise<void> {
  await withConnection(ownerUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  );
}

/** A test run that was killed leaves its PostgreSQL behind, and its lock, which a finished one has taken away. */
async function removeAbandonedClusters(): Promise<void> {
  for (const entry of await readdir(tmpdir())) {
    const folder = path.join(tmpdir(), entry);
    if (!entry.startsWith(folderPrefix) || !(await isLocked(folder))) continue;
    try {
      await (await startEmbeddedDatabase(folder, { disposable: true })).stop();
      await rm(folder, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof StartUpError)) throw error;
    }
  }
}

async function isLocked(folder: string): Promise<boolean> {
  return access(path.join(folder, "branchwork.lock")).then(
    () => true,
    () => false,
  );
}
