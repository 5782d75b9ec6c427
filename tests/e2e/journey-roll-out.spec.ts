import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "../factories/branch.ts";
import { createUser, signInCookie } from "../factories/user.ts";
import { expect, test } from "./fixtures.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const before = (days: number) => new Date(Date.now() - days * DAY_MS);

// Each has a day of its own: they may share a site, and a trainer cannot teach two sessions at one time.
const visitors = [
  {
    name: "with JavaScript, at 390 px",
    daysAgo: 1,
    javaScriptEnabled: true,
    viewport: { width: 390, height: 844 },
  },
  {
    name: "without JavaScript, at 1280 px",
    daysAgo: 2,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  },
];

async function openAs(
  browser: Browser,
  address: string,
  user: { id: string },
  options: BrowserContextOptions,
): Promise<Page> {
  const [name = "", value = ""] = (await signInCookie(user, address)).split("=");
  const context = await browser.newContext(options);
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: "Lax" }]);
  return context.newPage();
}

/** A rep who has passed the quiz of Module 1 and not done its lessons. */
async function passedQuiz(userId: string): Promise<void> {
  const { id: editionId } = await db().edition.findFirstOrThrow({ where: { status: "published" } });
  const submittedAt = before(5);
  await db().attempt.create({
    data: {
      id: newId(),
      userId,
      moduleSlug: "module-1",
      editionId,
      passMark: 80,
      startedAt: submittedAt,
      submittedAt,
      correct: 10,
      credit: 10,
      passed: true,
    },
  });
}

async function expectState(page: Page, address: string, branch: string, state: string): Promise<void> {
  await page.goto(`${address}/branches`);
  await page.getByLabel("Name of the branch").fill(branch);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const row = page.getByRole("row", { name: branch });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(state);
}

for (const { name, daysAgo, ...visitor } of visitors) {
  test(`a session is recorded, its register completes Module 1 and the branch has started, ${name}`, async ({
    browser,
    site,
  }) => {
    const branch = await createBranch({ name: `Quarry Bank ${newId().slice(-6)}` });
    const of = (role: "rep" | "branch_lead", who: string) =>
      createUser({ name: who, roles: [{ role, branchId: branch.id }] });
    const rep = await of("rep", "Ffion Brân");
    await of("rep", "Ffion Brown");
    const lead = await of("branch_lead", "Ruth Hale");
    await passedQuiz(rep.id);

    const national = await site.signedIn(browser, "national", visitor);
    await expectState(national, site.address, branch.name, "Not yet");

    const trainer = await site.signedIn(browser, "trainer", visitor);
    await trainer.goto(`${site.address}/training`);
    await trainer.getByRole("link", { name: "Add a session" }).click();
    await trainer.getByLabel("Branch").selectOption(branch.name);
    await trainer.getByLabel("Day").fill("1926-11-20");
    await trainer.getByRole("button", { name: "Save the session" }).click();
    await expect(trainer.getByRole("alert")).toContainText("Look at the year again");
    await trainer.getByLabel("Day").fill(civilDateAt(before(daysAgo)));
    await trainer.getByLabel("Place").fill("Online");
    await trainer.getByRole("button", { name: "Save the session" }).click();
    await expect(trainer.getByText("Register to keep")).toBeVisible();

    await trainer.getByText("Paste a list of names instead").click();
    await trainer.getByLabel("Names, one a line").fill("BRAN, Ffion\nF. Brown\nTerry Elsewhere");
    await trainer.getByRole("button", { name: "Find these people" }).click();
    await expect(trainer.getByText("1 person found and ticked below")).toBeVisible();
    await expect(trainer.getByRole("status")).toContainText("Terry Elsewhere");
    await trainer.getByLabel("Who is “F. Brown”?").selectOption("Ffion Brown");
    await trainer.getByRole("button", { name: "Keep the register" }).click();
    await expect(trainer.getByText("2 people came")).toBeVisible();

    const leader = await openAs(browser, site.address, lead, visitor);
    await leader.goto(`${site.address}/branches/${branch.slug}`);
    const { completedAt } = await db().completion.findFirstOrThrow({ where: { userId: rep.id } });
    expect(civilDateAt(completedAt)).toBe(civilDateAt(before(daysAgo)));
    await expect(leader.getByRole("row", { name: "Ffion Brân" })).toContainText("Completed");
    await expect(leader.getByRole("row", { name: "Ffion Brown" })).not.toContainText("Completed");

    await expectState(national, site.address, branch.name, "Started");
    for (const page of [national, trainer, leader]) await page.context().close();
  });
}
