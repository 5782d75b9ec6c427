import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";

/** Remix compiles only routes; this makes the server, the command line and the thread for documents entries of the same bundle. */
const serverEntries = {
  name: "branchwork-server-entries",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? {
          build: {
            rollupOptions: {
              input: {
                main: "./app/server/main.ts",
                cli: "./app/cli/main.ts",
                "document-worker": "./app/documents/document-worker.ts",
              },
              output: { entryFileNames: "[name].js" },
            },
          },
        }
      : { build: { rollupOptions: { output: { manualChunks: everyPage } } } },
};

/** What every page has is one file of the browser's: twenty small ones would cost a phone twenty questions. */
function everyPage(file) {
  if (/\/node_modules\//.test(file)) return undefined;
  return /\/app\/(components\/(ui|shell)\/|i18n\/(?!working))[^/]+$/.test(file) ? "page" : undefined;
}

const remixPlugins = () => [
  remix({
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: true,
      v3_singleFetch: true,
      v3_routeConfig: false,
    },
    ignoredRouteFiles: ["**/*.test.ts"],
  }),
  serverEntries,
];

export default defineConfig({
  plugins: process.env.VITEST ? [] : [tailwindcss(), ...remixPlugins()],
  build: { target: "es2022", assetsInlineLimit: 0 },
  test: {
    include: ["app/**/*.test.ts", "prisma/**/*.test.ts", "tests/unit/**/*.test.ts"],
    globalSetup: ["tests/setup/global-database.ts"],
    setupFiles: ["tests/setup/loud-console.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
