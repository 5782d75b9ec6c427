import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { StartUpError } from "./start-up-error.ts";
import { startUp } from "./start-up.ts";

type Vite = { build: () => Promise<ServerBuild>; assets: RequestHandler; close: () => Promise<void> };

/** The same program with Vite's files in place of the built ones, so that a change shows at once. */
export async function runDevelopment({ build, assets, close }: Vite): Promise<void> {
  try {
    const { stop } = await startUp({ build, assets: () => assets });
    const end = () => void Promise.all([stop(), close()]).then(() => process.exit(0));
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  } catch (error) {
    process.stderr.write(`${error instanceof StartUpError ? error.message : String(error)}\n`);
    await close();
    process.exit(1);
  }
}
