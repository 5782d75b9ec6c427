import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/** A Remix program of one page and nothing else: what the framework itself costs on this machine. */
export default defineConfig({
  root: "tests/bench/bare",
  plugins: [
    remix({
      appDirectory: "tests/bench/bare",
      buildDirectory: "build/bare",
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
      },
    }),
  ],
});
