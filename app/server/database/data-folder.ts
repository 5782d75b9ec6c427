import { mkdir, mkdtemp, realpath, rmdir } from "node:fs/promises";
import path from "node:path";
import { StartUpError } from "#app/server/start-up-error.ts";

/** Where the embedded database keeps its things inside the data folder. */
export type DataFolder = {
  root: string;
  cluster: string;
  passwordsFile: string;
  lockFile: string;
  logFile: string;
};

export function describeDataFolder(root: string): DataFolder {
  return {
    root,
    cluster: path.join(root, "postgres"),
    passwordsFile: path.join(root, "database-passwords.json"),
    lockFile: path.join(root, "branchwork.lock"),
    logFile: path.join(root, "postgres.log"),
  };
}

/** Makes the folder where it is missing and proves that it can be written. Throws StartUpError where it cannot. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const root = await realpath(folder);
    await rmdir(await mkdtemp(path.join(root, "write-check-")));
    return describeDataFolder(root);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    throw new StartUpError(
      `The data folder ${path.resolve(folder)} cannot be written (${code}): give this user the right to write there, or choose another data folder.`,
      { cause: error },
    );
  }
}
