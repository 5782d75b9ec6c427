import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { readFile } from "node:fs/promises";
import { StartUpError } from "#app/server/start-up-error.ts";

type User = { name: string; uid: number; gid: number };

/** Who PostgreSQL runs as. It refuses root, so root has to borrow somebody else's number. */
export type PostgresAccount =
  { kind: "self" } | { kind: "user namespace"; user: User } | { kind: "other user"; user: User };

/** Throws StartUpError where the program is root and there is nobody else to run PostgreSQL as. */
export async function choosePostgresAccount(): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return { kind: "self" };
  const user = await findUnprivilegedUser();
  const inNamespace: PostgresAccount = { kind: "user namespace", user };
  const trial = await runToEnd(inNamespace, "true", []).catch(() => null);
  return trial?.code === 0 ? inNamespace : { kind: "other user", user };
}

/** Starts a program of PostgreSQL under the account, with none of the PG* variables of the person who started us. */
export function spawnAs(
  account: PostgresAccount,
  program: string,
  args: string[],
  options: SpawnOptions,
): ChildProcess {
  const foreign = Object.keys(process.env).filter((name) => name.startsWith("PG"));
  const all: SpawnOptions = {
    ...options,
    windowsHide: true,
    env: { ...process.env, ...Object.fromEntries(foreign.map((name) => [name, undefined])), LC_ALL: "C" },
  };
  switch (account.kind) {
    case "self":
      return spawn(program, args, all);
    case "user namespace": {
      const { uid, gid } = account.user;
      return spawn("unshare", ["--user", `--map-user=${uid}`, `--map-group=${gid}`, program, ...args], all);
    }
    case "other user":
      return spawn(program, args, { ...all, uid: account.user.uid, gid: account.user.gid });
  }
}

/** Runs a program to its end. Throws StartUpError where the system cannot run it at all. */
export async function runToEnd(
  account: PostgresAccount,
  program: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  const child = spawnAs(account, program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      reject(cannotRun(program, error));
    });
    child.once("close", (code) => {
      resolve({ code, output: output.trim() });
    });
  });
}

export function cannotRun(program: string, cause: Error): StartUpError {
  return new StartUpError(
    `This system cannot run ${program} (${cause.message}): set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
    { cause },
  );
}

/** The number must have a name on this system, or initdb stops: 1000 is often nobody's in a container. */
async function findUnprivilegedUser(): Promise<User> {
  const lines = (await readFile("/etc/passwd", "utf8").catch(() => "")).split("\n");
  for (const wanted of ["postgres", "nobody"]) {
    const [name, , uid, gid] = lines.find((line) => line.startsWith(`${wanted}:`))?.split(":") ?? [];
    if (name !== undefined && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new StartUpError(
    "PostgreSQL refuses to run as root and this system has no user named postgres or nobody: start Branchwork as an ordinary user, or set DATABASE_URL.",
  );
}
