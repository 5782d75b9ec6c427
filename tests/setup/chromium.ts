import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium already is: Playwright's own, or the system's; undefined lets Playwright say what is missing. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? "", chromium.executablePath(), ...SYSTEM_PLACES].find((place) =>
    existsSync(place),
  );

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: "inherit" }).status === 0;

/** Finds a Chromium or fetches one: from Playwright, else from the system's package manager. Throws with what to do. */
export function requireChromium(): string {
  const installs = [
    () => run("npx", ["playwright", "install", "chromium"]),
    () => run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "chromium"]),
  ];
  for (const install of installs) {
    const found = findChromium();
    if (found !== undefined) return found;
    install();
  }
  const found = findChromium();
  if (found === undefined) {
    throw new Error("The browser tests need Chromium: install it, or say where it is with CHROMIUM_PATH.");
  }
  return found;
}
