import { maintenanceUrl } from "#app/server/database/database-address.ts";
import { withConnection } from "#app/server/database/database-connection.ts";
import type { DatabasePasswords } from "#app/server/database/database-passwords.ts";
import { disownPostmasterFile, findPostmasterFile } from "#app/server/database/postmaster-file.ts";
import { stopPostmaster, type Postmaster } from "#app/server/database/postmaster.ts";
import { isRunning, readProgramName, readWorkingFolder } from "#app/server/database/process-table.ts";

/**
 * Deals with a PostgreSQL that outlived the program: returns it where it is ours and answers, stops it where it
 * is ours and does not, and clears the way for a new one where only its file is left.
 */
export async function adoptOrStopOrphan(
  cluster: string,
  passwords: DatabasePasswords,
): Promise<Postmaster | null> {
  const file = await findPostmasterFile(cluster);
  if (file === null || !(await isRunning(file.pid))) return null;
  const owner = await identify(file.pid, cluster);
  if (owner === "another program") {
    await disownPostmasterFile(cluster);
    return null;
  }
  if (file.isReady && (await answersFor(cluster, file.port, passwords))) {
    return { pid: file.pid, port: file.port };
  }
  if (owner === "ours") await stopPostmaster(file.pid);
  return null;
}

/** True where the server on that port knows our password and serves this very folder. */
export async function answersFor(
  cluster: string,
  port: number,
  passwords: DatabasePasswords,
): Promise<boolean> {
  try {
    return await withConnection(maintenanceUrl(port, passwords), async (client) => {
      const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
      return rows[0]?.data_directory === cluster;
    });
  } catch {
    return false;
  }
}

/** "Unknown" is left to PostgreSQL, which refuses to start where it is in doubt. */
async function identify(pid: number, cluster: string): Promise<"ours" | "another program" | "unknown"> {
  const program = await readProgramName(pid);
  if (program === null) return "unknown";
  if (!program.startsWith("postgres")) return "another program";
  const workingFolder = await readWorkingFolder(pid);
  if (workingFolder === null) return "unknown";
  return workingFolder === cluster ? "ours" : "another program";
}
