import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { db, closeDatabase, openDatabase } from "#app/platform/database.server.ts";
import { findRunningDatabase } from "#app/server/database/embedded-database.ts";
import { signInCookie } from "../factories/user.ts";
import { runProgram } from "../setup/run-program.ts";

/** A served union of that size in a folder of its own, as `npm run demo` and `npm start` make it. */
export async function serveUnion(branches: number, reps: number) {
  const folder = mkdtempSync(path.join(tmpdir(), "branchwork-bench-"));
  const settings = { DATA_FOLDER: folder, NODE_ENV: "production" } as const;
  const began = Date.now();
  const size = ["--branches", String(branches), "--reps", String(reps)];
  const made = spawnSync(process.execPath, ["app/cli/run.js", "demo", ...size], {
    env: { ...process.env, ...settings },
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  const seconds = (Date.now() - began) / 1000;
  const program = await runProgram(settings);
  const place = await findRunningDatabase(folder);
  if (!place) throw new Error("The database of the union is not running");
  const postmaster = Number.parseInt(
    readFileSync(path.join(folder, "postgres", "postmaster.pid"), "utf8"),
    10,
  );
  return {
    seconds,
    address: program.address,
    pids: [program.process.pid ?? 0, postmaster],
    open: () => openDatabase(place.programUrl),
    /** The `Cookie` header of somebody who is signed in. */
    cookieOf: async (email: string): Promise<string> => {
      const { id } = await db().user.findUniqueOrThrow({ where: { email } });
      return signInCookie({ id }, program.address);
    },
    stop: async () => {
      await closeDatabase();
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Union = Awaited<ReturnType<typeof serveUnion>>;
