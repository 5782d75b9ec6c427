import { realpath } from "node:fs/promises";
import { prepareCluster, type ClusterTools } from "#app/server/database/cluster.ts";
import { describeDataFolder, openDataFolder, type DataFolder } from "#app/server/database/data-folder.ts";
import { lockDataFolder } from "#app/server/database/data-folder-lock.ts";
import { addressesAt, type DatabaseAddresses } from "#app/server/database/database-address.ts";
import { createDatabaseAndLogin } from "#app/server/database/database-logins.ts";
import { findPasswords } from "#app/server/database/database-passwords.ts";
import { adoptOrStopOrphan, answersFor } from "#app/server/database/orphan.ts";
import { choosePostgresAccount } from "#app/server/database/postgres-account.ts";
import { findPostgresBinaries } from "#app/server/database/postgres-binaries.ts";
import { findPostmasterFile } from "#app/server/database/postmaster-file.ts";
import { postmasterSettings, type ClusterOptions } from "#app/server/database/postmaster-settings.ts";
import { watchPostmaster } from "#app/server/database/postmaster-watch.ts";
import { launchPostmaster, stopPostmaster } from "#app/server/database/postmaster.ts";

export type RunningDatabase = DatabaseAddresses & { stop(): Promise<void> };

/**
 * Starts PostgreSQL on the cluster in the data folder, which it makes on a first start, or takes over the one that
 * a killed program left running. PostgreSQL outlives this process: call `stop` after the last request.
 * Throws StartUpError where a person has to act.
 */
export async function startEmbeddedDatabase(
  dataFolder: string,
  options: ClusterOptions = {},
): Promise<RunningDatabase> {
  const binaries = await findPostgresBinaries();
  const folder = await openDataFolder(dataFolder);
  const unlock = await lockDataFolder(folder.root, folder.lockFile);
  try {
    const tools = { binaries, account: await choosePostgresAccount() };
    return await runCluster(tools, folder, options, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The addresses of the database that another process has running in this folder; null where there is none. */
export async function findRunningDatabase(dataFolder: string): Promise<DatabaseAddresses | null> {
  const root = await realpath(dataFolder).catch(() => null);
  if (root === null) return null;
  const folder = describeDataFolder(root);
  const passwords = await findPasswords(folder.passwordsFile);
  const file = await findPostmasterFile(folder.cluster);
  if (passwords === null || !file?.isReady) return null;
  return (await answersFor(folder.cluster, file.port, passwords)) ? addressesAt(file.port, passwords) : null;
}

async function runCluster(
  tools: ClusterTools,
  folder: DataFolder,
  options: ClusterOptions,
  unlock: () => Promise<void>,
): Promise<RunningDatabase> {
  const passwords = await prepareCluster(tools, folder, options.disposable ?? false);
  const plan = { tools, folder, settings: postmasterSettings(options) };
  const postmaster = (await adoptOrStopOrphan(folder.cluster, passwords)) ?? (await launchPostmaster(plan));
  try {
    await createDatabaseAndLogin(postmaster.port, passwords);
  } catch (error) {
    await stopPostmaster(postmaster.pid);
    throw error;
  }
  const stopWatching = watchPostmaster(plan, postmaster);
  let stopped: Promise<void> | null = null;
  return {
    ...addressesAt(postmaster.port, passwords),
    stop: () => (stopped ??= stopWatching().finally(unlock)),
  };
}
