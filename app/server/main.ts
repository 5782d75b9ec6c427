import path from "node:path";
import * as build from "virtual:remix/server-build";
import { ContentError } from "#app/domain/authoring/content-problem.ts";
import { builtAssets } from "./built-assets.ts";
import { StartUpError } from "./start-up-error.ts";
import { startUp } from "./start-up.ts";

const SIGNAL_EXIT: Record<string, number> = { SIGINT: 0, SIGTERM: 0, SIGHUP: 0 };

async function run(): Promise<void> {
  const { stop } = await startUp({
    build,
    assets: builtAssets(path.resolve("build/client")),
  });
  let stopping: Promise<void> | null = null;
  for (const [signal, code] of Object.entries(SIGNAL_EXIT)) {
    process.on(signal, () => {
      stopping ??= stop().then(() => process.exit(code));
    });
  }
}

run().catch((error: unknown) => {
  if (error instanceof StartUpError || error instanceof ContentError)
    process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
