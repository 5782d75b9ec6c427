import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { StartUpError } from "#app/server/start-up-error.ts";
import { giveFolderTo, openPathFor } from "#app/server/database/cluster-ownership.ts";
import type { DataFolder } from "#app/server/database/data-folder.ts";
import { ownerName } from "#app/server/database/database-address.ts";
import {
  createPasswords,
  findPasswords,
  type DatabasePasswords,
} from "#app/server/database/database-passwords.ts";
import { runToEnd, type PostgresAccount } from "#app/server/database/postgres-account.ts";
import type { PostgresBinaries } from "#app/server/database/postgres-binaries.ts";

export type ClusterTools = { binaries: PostgresBinaries; account: PostgresAccount };

const draftPrefix = "postgres.new-";

/**
 * Creates the cluster on a first start; returns its passwords.
 * Throws StartUpError where the cluster belongs to another major version or its passwords are lost.
 */
export async function prepareCluster(
  tools: ClusterTools,
  folder: DataFolder,
  isDisposable: boolean,
): Promise<DatabasePasswords> {
  await openPathFor(tools.account, folder.root, tools.binaries.postgres);
  const version = await findClusterVersion(folder.cluster);
  const passwords = await findPasswords(folder.passwordsFile);
  if (version === null) {
    const fresh = passwords ?? (await createPasswords(folder.passwordsFile));
    await createCluster(tools, folder, fresh.owner, isDisposable);
    return fresh;
  }
  if (version !== tools.binaries.majorVersion) {
    throw new StartUpError(
      `The database in ${folder.cluster} was made by PostgreSQL ${version} and this program brings PostgreSQL ${tools.binaries.majorVersion}: back it up with the Branchwork that made it, move the folder aside, start again and restore the backup.`,
    );
  }
  if (passwords === null) {
    throw new StartUpError(
      `The database passwords are missing: bring ${folder.passwordsFile} back from a backup of the data folder.`,
    );
  }
  return passwords;
}

async function findClusterVersion(cluster: string): Promise<string | null> {
  try {
    return (await readFile(path.join(cluster, "PG_VERSION"), "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Made beside its place and then renamed, so that a start that was cut short leaves no half of a cluster. */
async function createCluster(
  { binaries, account }: ClusterTools,
  folder: DataFolder,
  ownerPassword: string,
  isDisposable: boolean,
): Promise<void> {
  await removeDrafts(folder.root);
  const draft = await mkdtemp(path.join(folder.root, draftPrefix));
  try {
    const passwordFile = path.join(draft, "password");
    const newCluster = path.join(draft, "cluster");
    await writeFile(passwordFile, ownerPassword, { mode: 0o600 });
    await mkdir(newCluster, { mode: 0o700 });
    await giveFolderTo(account, draft);
    const { code, output } = await runToEnd(account, binaries.initdb, [
      `--pgdata=${newCluster}`,
      `--username=${ownerName}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(isDisposable ? ["--no-sync"] : []),
    ]);
    if (code !== 0) {
      throw new StartUpError(`The database could not be created in ${folder.cluster}: ${lastLine(output)}`);
    }
    await chmod(newCluster, 0o700);
    await rename(newCluster, folder.cluster);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function removeDrafts(root: string): Promise<void> {
  for (const entry of await readdir(root)) {
    if (entry.startsWith(draftPrefix)) await rm(path.join(root, entry), { recursive: true, force: true });
  }
}

function lastLine(output: string): string {
  return output.split("\n").findLast((line) => /error|fatal|could not/i.test(line)) ?? output;
}
