import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, lchown, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { StartUpError } from "#app/server/start-up-error.ts";
import type { PostgresAccount } from "#app/server/database/postgres-account.ts";

/** Lets the account pass through the data folder; what lies inside is closed one by one. Throws StartUpError. */
export async function openPathFor(account: PostgresAccount, root: string, program: string): Promise<void> {
  if (account.kind !== "other user") return;
  const { uid, gid, name } = account.user;
  const { mode } = await stat(root);
  if ((mode & 0o001) === 0) await chmod(root, mode | 0o001);
  const trial = spawn("/bin/sh", ["-c", 'cd -- "$0" && "$1" -V', root, program], {
    uid,
    gid,
    stdio: "ignore",
  });
  const [code] = (await once(trial, "close")) as [number | null];
  if (code === 0) return;
  throw new StartUpError(
    `PostgreSQL refuses to run as root, and the user ${name} cannot reach ${root}: start Branchwork as an ordinary user, or run chmod o+x on each folder above it.`,
  );
}

/** PostgreSQL wants its folder to be its own; as root the account may differ from the last start's. */
export async function giveFolderTo(account: PostgresAccount, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const owner = account.kind === "other user" ? account.user : { uid: 0, gid: 0 };
  if ((await stat(folder)).uid === owner.uid) return;
  for (const entry of await readdir(folder, { recursive: true })) {
    await lchown(path.join(folder, entry), owner.uid, owner.gid);
  }
  // Last, so that a start that was cut short does it again.
  await lchown(folder, owner.uid, owner.gid);
}
