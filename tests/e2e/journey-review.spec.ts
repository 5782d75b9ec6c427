import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "@playwright/test";
import { db } from "#app/platform/database.server.ts";
import { createCompletion } from "../factories/progress.ts";
import { createReviewCard, daysAgo } from "../factories/review.ts";
import { createUser, signInCookie } from "../factories/user.ts";
import { expect, test } from "./fixtures.ts";

const visitors: readonly (readonly [how: string, visitor: BrowserContextOptions])[] = [
  ["with JavaScript, at 390 px", { viewport: { width: 390, height: 844 } }],
  [
    "without JavaScript, at 1280 px, in the dark",
    { javaScriptEnabled: false, viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  ],
];

/** Somebody to whom the case of the course is due, and everything else of Module 1 new. */
async function learner(): Promise<{ id: string }> {
  const rep = await createUser();
  const { id: editionId } = await db().edition.findFirstOrThrow({ where: { status: "published" } });
  await createCompletion({ userId: rep.id, editionId, at: daysAgo(30) });
  const { slug } = await db().questionVersion.findFirstOrThrow({
    where: { type: "branching-case", lessonSlug: "a-member-comes-to-you" },
  });
  await createReviewCard({ userId: rep.id, question: slug });
  return rep;
}

/** axe is a script of the page, so it cannot run where scripts are off; the pages are the same. */
async function expectFit(page: Page, { javaScriptEnabled = true }: BrowserContextOptions): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  if (!javaScriptEnabled) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function decideCase(page: Page, visitor: BrowserContextOptions): Promise<void> {
  const taken = page.getByRole("list", { name: "The case so far" }).getByRole("listitem");
  for (let steps = 1; await button(page, "Decide and go on").isVisible(); steps += 1) {
    await page.getByRole("radio").first().check();
    await button(page, "Decide and go on").click();
    await expect(taken).toHaveCount(steps);
    await expectFit(page, visitor);
  }
  await expect(page.getByText("How it ends")).toBeVisible();
  await page.getByLabel("I am guessing").check();
  await button(page, "Check my answer").click();
}

async function answerSix(page: Page, visitor: BrowserContextOptions): Promise<void> {
  for (let number = 1; number <= 6; number += 1) {
    await expect(page.getByText(`Question ${String(number)} of 6`)).toBeVisible();
    await expectFit(page, visitor);
    if (number === 1) await decideCase(page, visitor);
    else {
      await button(page, "Check my answer").click();
      await expect(page.locator('[id$="-error"]')).toBeVisible();
      await button(page, "I do not know: show me").click();
      await expect(page.getByRole("heading", { name: "Here it is" })).toBeVisible();
    }
    await expect(page.getByText("This question comes back on")).toBeVisible();
    await expectFit(page, visitor);
    await page.getByRole("link", { name: number < 6 ? "Next question" : "Finish" }).click();
  }
}

for (const [how, visitor] of visitors) {
  test(`a rep reviews, sees what fades, switches it off and forgets it, ${how}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext(visitor);
    const [cookie = "", value = ""] = (await signInCookie(await learner(), site.address)).split("=");
    await context.addCookies([{ name: cookie, value, url: site.address, httpOnly: true, sameSite: "Lax" }]);
    const page = await context.newPage();
    const due = page.getByRole("link", { name: "6 questions are due for review: two minutes" });

    await page.goto(site.address);
    await due.click();
    await answerSix(page, visitor);
    await expect(page.getByRole("heading", { name: "Done for today" })).toBeVisible();
    await expect(page.getByText("You have reviewed 6 questions today.")).toBeVisible();

    await page.getByRole("link", { name: "What is strong, what fades" }).click();
    await expect(page.getByText("Fading").first()).toBeVisible();
    await expect(page.getByText("Not reviewed yet").first()).toBeVisible();
    await expectFit(page, visitor);

    await page.getByRole("link", { name: "Keep it fresh" }).click();
    await page.getByRole("link", { name: "Forget my review history" }).click();
    await expectFit(page, visitor);
    await button(page, "Forget it").click();
    await expect(page.getByRole("status")).toContainText("Your review history is deleted.");
    await page.goto(site.address);
    await expect(due).toBeVisible();

    await page.goto(`${site.address}/account`);
    await button(page, "Switch review questions off").click();
    await expect(page.getByRole("status")).toContainText("Your choice about review questions is saved.");
    await page.goto(site.address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(due).toHaveCount(0);
    await page.goto(`${site.address}/review`);
    await expect(page.getByText("Review questions are off.")).toBeVisible();
    await expectFit(page, visitor);
    await context.close();
  });
}
