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
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
    actionTimeout: 20_000,
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "journeys", testMatch: "journey-*.spec.ts" },
    { name: "pages", testIgnore: "journey-*.spec.ts" },
  ].map((project) => ({ ...project, use: { viewport: desktop } })),
});

export { phone, desktop };
