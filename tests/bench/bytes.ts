import type { Browser } from "@playwright/test";
import { report } from "./report.ts";

const KB = 1000;

/** What a first visit to the page transfers, as the browser counts it: kB, compressed, headers included. */
export async function measureBytes(browser: Browser, url: string, cookie: string): Promise<void> {
  const [name = "", value = ""] = cookie.split("=");
  const context = await browser.newContext();
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: "Lax" }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? "Other";
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await context.close();
  const of = (...kinds: string[]) => kinds.reduce((sum, kind) => sum + (bytes[kind] ?? 0), 0) / KB;
  report({ what: "JavaScript of the lesson page", value: of("Script"), unit: "kB", budget: { most: 95 } });
  report({
    what: "HTML and CSS of a first visit",
    value: of("Document", "Stylesheet"),
    unit: "kB",
    budget: { most: 20 },
  });
  report({
    what: "all of a cold lesson",
    value: of(...Object.keys(bytes)),
    unit: "kB",
    budget: { most: 200 },
    detail: { bytes },
  });
}
