import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { demoPassword, demoPeople } from "#app/cli/demo-people.ts";
import { createTestDatabase } from "../setup/database.ts";
import { SITE_TEMPLATE } from "../setup/global-browser.ts";
import { runProgram } from "../setup/run-program.ts";
import { clusterUrl } from "../setup/test-cluster-url.ts";

const LESSON = "modules/module-1/lessons/how-the-union-works.md";
const SENTENCE = "The National Executive Committee now has a member from each branch.";

const visitors: readonly (readonly [
  how: string,
  person: "rep" | "doneRep",
  visitor: BrowserContextOptions,
])[] = [
  ["with JavaScript, at 390 px", "rep", { viewport: { width: 390, height: 844 } }],
  [
    "without JavaScript, at 1280 px, in the dark",
    "doneRep",
    { javaScriptEnabled: false, viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  ],
];

/** The course with a material change in its first lesson, taken in as an author does it: as a draft. */
function importChanged(databaseUrl: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), "branchwork-changes-"));
  cpSync("content", folder, { recursive: true });
  const file = path.join(folder, LESSON);
  const changed = readFileSync(file, "utf8")
    .replace("\n---\n", `\nchanges:\n  - on: 2026-12-01\n    text: ${SENTENCE}\n---\n`)
    .replace("at the printer.", "at the coffee machine.");
  writeFileSync(file, changed);
  const result = spawnSync(process.execPath, ["app/cli/run.js", "content", "import", folder], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl },
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  if (result.status !== 0) throw new Error(result.stdout + result.stderr);
}

async function signIn(
  browser: Browser,
  address: string,
  person: keyof typeof demoPeople,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${address}/sign-in`);
  await page.getByLabel("E-mail address").fill(demoPeople[person].email);
  await page.getByLabel("Password", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What comes next" })).toBeVisible();
  return page;
}

/** axe is a script of the page, so it cannot run where scripts are off; the pages are the same. */
async function expectFit(page: Page, { javaScriptEnabled = true }: BrowserContextOptions): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  if (!javaScriptEnabled) return;
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

async function readWhatChanged(page: Page, visitor: BrowserContextOptions): Promise<void> {
  await page.getByRole("link", { name: "Module 1: 1 lesson has changed since you did it" }).click();
  await expect(page.getByText("Done", { exact: true }).first()).toBeVisible();
  await expectFit(page, visitor);
  await page.getByRole("link", { name: "How the union works", exact: true }).click();
  await expect(page.getByText("It stays done.")).toBeVisible();
  await expectFit(page, visitor);
  await page.getByRole("link", { name: "See what changed" }).click();
  await expect(page.getByText(SENTENCE)).toBeVisible();
  await expect(page.locator("article del").last()).toHaveText(/taken out:\s+printer/);
  await expect(page.locator("article ins").last()).toHaveText(/added:\s+coffee machine/);
  await expect(page.getByText("As they were:")).toContainText("Find the right table");
  await expectFit(page, visitor);
  await page.getByRole("button", { name: "I have read it" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText(/You have read what changed\./);
  await expect(page.getByText("It stays done.")).toBeHidden();
  await expectFit(page, visitor);
}

test("an author changes what matters, a trainer publishes it, and reps who had learnt it read that, once", async ({
  browser,
}) => {
  const databaseUrl = await createTestDatabase(clusterUrl(), "changes", SITE_TEMPLATE);
  importChanged(databaseUrl);
  const { address, stop } = await runProgram({ DATABASE_URL: databaseUrl });
  const trainer = await signIn(browser, address, "trainer");
  await trainer.goto(`${address}/editions`);
  await trainer.getByRole("row", { name: "Draft" }).getByRole("link").click();
  await trainer.getByRole("button", { name: "Publish for every rep" }).click();
  await expect(trainer.getByRole("button", { name: "Publish for every rep" })).toBeHidden();

  for (const [how, person, visitor] of visitors) {
    await test.step(how, async () => {
      const page = await signIn(browser, address, person, visitor);
      await readWhatChanged(page, visitor);
      await page.goto(address);
      await expect(page.getByText("changed since you did it")).toHaveCount(0);
      await page.goto(`${address}/learn/module-1`);
      await expect(page.getByRole("link", { name: "What changed" })).toHaveCount(0);
      await page.context().close();
    });
  }
  await stop();
});
