import { randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import { z } from "zod";
import { StartUpError } from "#app/server/start-up-error.ts";

const passwordsSchema = z.object({ owner: z.string().min(1), program: z.string().min(1) });

export type DatabasePasswords = z.infer<typeof passwordsSchema>;

/** Null where there is no file yet. Throws StartUpError where the file does not hold two passwords. */
export async function findPasswords(file: string): Promise<DatabasePasswords | null> {
  try {
    return passwordsSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new StartUpError(
      `The database passwords in ${file} cannot be read: bring that file back from a backup of the data folder.`,
      { cause: error },
    );
  }
}

/** Makes 256-bit passwords in a file that only this user can read, whole on the disk before it has its name. */
export async function createPasswords(file: string): Promise<DatabasePasswords> {
  const passwords = {
    owner: randomBytes(32).toString("base64url"),
    program: randomBytes(32).toString("base64url"),
  };
  const handle = await open(`${file}.new`, "w", 0o600);
  try {
    await handle.chmod(0o600);
    await handle.writeFile(`${JSON.stringify(passwords, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
  return passwords;
}
