import { defineConfig } from "@playwright/test";
import browserTests from "./playwright.config.ts";

const MINUTES_MS = 60_000;

/** The measured budgets: one after another on a machine that does nothing else. */
export default defineConfig({
  ...browserTests,
  testDir: "../bench",
  testMatch: "*.bench.ts",
  globalSetup: undefined,
  timeout: 30 * MINUTES_MS,
  workers: 1,
  reporter: [["line"]],
  projects: [{ name: "bench" }],
});
