import { once } from "node:events";
import { open } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { StartUpError } from "#app/server/start-up-error.ts";
import { giveFolderTo } from "#app/server/database/cluster-ownership.ts";
import type { ClusterTools } from "#app/server/database/cluster.ts";
import type { DataFolder } from "#app/server/database/data-folder.ts";
import { cannotRun, spawnAs } from "#app/server/database/postgres-account.ts";
import { findPostmasterFile, settleStalePostmasterFile } from "#app/server/database/postmaster-file.ts";
import { waitUntilGone } from "#app/server/database/process-table.ts";

export type Postmaster = { pid: number; port: number };
export type PostmasterPlan = { tools: ClusterTools; folder: DataFolder; settings: string[] };

const launchAttempts = 20;
/** The port was taken since we looked, or backends of a PostgreSQL that was killed are still leaving. */
const passingRefusals = /could not create any TCP\/IP sockets|pre-existing shared memory block/;
const largestLogBytes = 5_000_000;
/** Recovery after a crash may take long; past this we say so and leave PostgreSQL to finish it. */
const readyMilliseconds = 300_000;

/**
 * Starts PostgreSQL in a session of its own, where Ctrl-C does not reach it, and waits until it takes connections.
 * Without a port it takes a free one, and another when that is gone again. Throws StartUpError.
 */
export async function launchPostmaster(plan: PostmasterPlan, port?: number): Promise<Postmaster> {
  await giveFolderTo(plan.tools.account, plan.folder.cluster);
  await settleStalePostmasterFile(plan.folder.cluster);
  for (let attempt = 1; ; attempt++) {
    const candidate = port ?? (await findFreePort());
    const { pid, refusal } = await tryToLaunch(plan, candidate);
    if (refusal === null) return { pid, port: candidate };
    if (!passingRefusals.test(refusal) || attempt === launchAttempts) {
      throw new StartUpError(
        `The database did not start (${lastFatal(refusal)}): see ${plan.folder.logFile} for the reason.`,
      );
    }
    await pause(200);
  }
}

/** Fast shutdown, then an immediate one, then the last resort; each leaves what was committed. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ["SIGINT", 30],
    ["SIGQUIT", 10],
    ["SIGKILL", 10],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") return;
      throw error;
    }
    if (await waitUntilGone(pid, seconds * 1000)) return;
  }
  throw new Error(`PostgreSQL, process ${pid}, does not stop.`);
}

type Launch = { pid: number; refusal: string | null };

async function tryToLaunch({ tools, folder, settings }: PostmasterPlan, port: number): Promise<Launch> {
  const log = await open(folder.logFile, "a+", 0o600);
  try {
    if ((await log.stat()).size > largestLogBytes) await log.truncate();
    const logStart = (await log.stat()).size;
    const args = [...settings, `port=${port}`].flatMap((setting) => ["-c", setting]);
    const child = spawnAs(tools.account, tools.binaries.postgres, ["-D", folder.cluster, ...args], {
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    if (child.pid === undefined) {
      const [error] = (await once(child, "error")) as [Error];
      throw cannotRun(tools.binaries.postgres, error);
    }
    child.unref();
    const deadline = performance.now() + readyMilliseconds;
    while (child.exitCode === null && child.signalCode === null) {
      const file = await findPostmasterFile(folder.cluster);
      if (file?.pid === child.pid && file.isReady) return { pid: child.pid, refusal: null };
      if (performance.now() > deadline) {
        throw new StartUpError(
          `The database is still recovering: start again later, and see ${folder.logFile} for how far it is.`,
        );
      }
      await pause(20);
    }
    return { pid: child.pid, refusal: await readFrom(log, logStart) };
  } finally {
    await log.close();
  }
}

async function readFrom(log: Awaited<ReturnType<typeof open>>, start: number): Promise<string> {
  const { buffer, bytesRead } = await log.read({ buffer: Buffer.alloc(16_384), position: start });
  return buffer.toString("utf8", 0, bytesRead);
}

function lastFatal(text: string): string {
  const line = text
    .trim()
    .split("\n")
    .findLast((each) => each.includes("FATAL:"));
  return line?.replace(/^.*FATAL:\s*/, "") ?? text.trim().split("\n").at(-1) ?? "no reason given";
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
