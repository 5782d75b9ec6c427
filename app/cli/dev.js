import { createServer } from "vite";
import { generate, requireNode } from "./build.js";

requireNode();
process.env.NODE_ENV = "development";
process.env.DATA_FOLDER ??= "data/dev";
generate();

const vite = await createServer({
  configFile: "remix.config.js",
  server: { middlewareMode: true },
  appType: "custom",
});
const { runDevelopment } = await vite.ssrLoadModule("/app/server/development.ts");
await runDevelopment({
  build: () => vite.ssrLoadModule("virtual:remix/server-build"),
  assets: vite.middlewares,
  close: () => vite.close(),
});
