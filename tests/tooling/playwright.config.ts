import { defineConfig } from "@playwright/test";
import { findChromium } from "../setup/chromium.ts";

const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

export default defineConfig({
  testDir: "../e2e",
  outputDir: "../../test-results",
  globalSetup: "../setup/global-browser.ts",
  /* Long enough for a shared machine in its slowest minute: what fails should be the program, not the clock. */
  timeout: 600_000,
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
    actionTimeout: 60_000,
    locale: "en-GB",
    timezoneId: "Europe/London",
  },
  projects: [
    { name: "journeys", testMatch: "journey-*.spec.ts" },
    { name: "pages", testIgnore: "journey-*.spec.ts" },
  ].map((project) => ({ ...project, use: { viewport: desktop } })),
});

export { phone, desktop };
