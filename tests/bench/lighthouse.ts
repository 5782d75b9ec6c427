import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import lighthouse from "lighthouse";
import browserTests from "../tooling/playwright.config.ts";
import { requireChromium } from "../setup/chromium.ts";
import { report } from "./report.ts";

const categories = ["performance", "accessibility", "best-practices"] as const;
const FULL = 100;

/** A Chromium of its own with an open debugging port. */
async function openChromium(): Promise<{ port: number; browser: ChildProcess }> {
  const flags = browserTests.use?.launchOptions?.args ?? [];
  const profile = mkdtempSync(path.join(tmpdir(), "branchwork-lighthouse-"));
  const browser = spawn(requireChromium(), [
    ...flags,
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "about:blank",
  ]);
  const port = await new Promise<number>((resolve) => {
    browser.stderr.on("data", (chunk: Buffer) => {
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(chunk.toString())?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return { port, browser };
}

/** Lighthouse's mobile preset on each path, with that `Cookie` header. */
export async function measureLighthouse(
  origin: string,
  pages: Readonly<Record<string, string | null>>,
): Promise<void> {
  const { port, browser } = await openChromium();
  for (const [page, cookie] of Object.entries(pages)) {
    const result = await lighthouse(origin + page, {
      port,
      onlyCategories: [...categories],
      ...(cookie === null ? {} : { extraHeaders: { Cookie: cookie } }),
    });
    for (const category of categories) {
      const value = (result?.lhr.categories[category]?.score ?? 0) * FULL;
      const low = Object.values(result?.lhr.audits ?? {})
        .filter(
          ({ score, id }) =>
            score !== null &&
            score < 0.9 &&
            result?.lhr.categories[category]?.auditRefs.some((ref) => ref.id === id && ref.weight > 0),
        )
        .map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`.trim());
      report({
        what: `Lighthouse ${category}, ${page}`,
        value,
        unit: "of 100",
        budget: { least: FULL },
        ...(low.length > 0 ? { detail: { low } } : {}),
      });
    }
  }
  browser.kill();
}
