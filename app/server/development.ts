import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { sayDemoPeople } from "#app/cli/demo.ts";
import { fillDemoUnion } from "#app/cli/demo-union.ts";
import { db } from "#app/platform/database.server.ts";
import { StartUpError } from "./start-up-error.ts";
import { startUp } from "./start-up.ts";

type Vite = { build: () => Promise<ServerBuild>; assets: RequestHandler; close: () => Promise<void> };

async function fillWhenEmpty(): Promise<void> {
  if ((await db().user.count()) === 0) await fillDemoUnion();
  sayDemoPeople();
}

/** The same program with Vite's files in place of the built ones, so that a change shows at once. */
export async function runDevelopment({ build, assets, close }: Vite): Promise<void> {
  try {
    const { stop } = await startUp({ build, assets, fill: fillWhenEmpty });
    const end = () => void Promise.all([stop(), close()]).then(() => process.exit(0));
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  } catch (error) {
    process.stderr.write(`${error instanceof StartUpError ? error.message : String(error)}\n`);
    await close();
    process.exit(1);
  }
}
