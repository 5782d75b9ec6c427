import {
  launchPostmaster,
  stopPostmaster,
  type Postmaster,
  type PostmasterPlan,
} from "#app/server/database/postmaster.ts";
import { isRunning } from "#app/server/database/process-table.ts";

const watchMilliseconds = 1000;

/** Starts PostgreSQL again, on the same port, whenever it has gone by itself; returns how to stop for good. */
export function watchPostmaster(plan: PostmasterPlan, first: Postmaster): () => Promise<void> {
  let current = first;
  let check: Promise<void> | null = null;

  async function revive(): Promise<void> {
    if (await isRunning(current.pid)) return;
    // A refusal is in PostgreSQL's own log, and the next round tries again: old backends may still be leaving.
    current = await launchPostmaster(plan, current.port).catch(() => current);
  }

  const timer = setInterval(() => {
    check ??= revive().finally(() => (check = null));
  }, watchMilliseconds).unref();

  return async () => {
    clearInterval(timer);
    await check;
    await stopPostmaster(current.pid);
  };
}
