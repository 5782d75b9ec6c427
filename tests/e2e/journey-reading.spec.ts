import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { db } from "#app/platform/database.server.ts";
import { createNote } from "../factories/note.ts";
import { type UserFixture, createUser, signInCookie } from "../factories/user.ts";
import { expect, test } from "./fixtures.ts";

const LESSON = "/learn/module-1/a-member-comes-to-you";
const PARAGRAPH = "at-the-dates-come-first.3";
const phone = { width: 390, height: 844 };

async function openAs(
  browser: Browser,
  address: string,
  user: UserFixture,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext(options);
  const [name = "", value = ""] = (await signInCookie(user, address)).split("=");
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: "Lax" }]);
  return context.newPage();
}

const keptPlace = async (user: UserFixture): Promise<string | null> =>
  (await db().lessonProgress.findFirst({ where: { userId: user.id } }))?.place ?? null;

/** True when the block is what the reader sees first, and no control has the focus. */
const isAtTop = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const target = document.querySelector(":target");
    const top = target?.getBoundingClientRect().top ?? -1;
    return target?.id === wanted && top >= 0 && top < 100 && document.activeElement === document.body;
  }, id);

test("a reader on a phone stops in the middle of a section and goes on at the paragraph", async ({
  site,
  browser,
}) => {
  const rep = await createUser();
  const page = await openAs(browser, site.address, rep, { viewport: phone });
  await page.goto(site.address + LESSON);
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), PARAGRAPH);
  await expect.poll(() => keptPlace(rep)).toBe(PARAGRAPH);
  await page.goto(site.address);
  await page.getByRole("link", { name: "Continue the lesson" }).click();
  await expect.poll(() => isAtTop(page, PARAGRAPH)).toBe(true);
  await db().lessonProgress.updateMany({
    where: { userId: rep.id },
    data: { place: "at-the-dates-come-first.99" },
  });
  await page.goto(`${site.address}${LESSON}/place`);
  expect(new URL(page.url()).hash).toBe("#at-the-dates-come-first");
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`a term is explained where it stands, ${how} JavaScript, by keyboard alone`, async ({
    site,
    browser,
  }) => {
    const options = { viewport: phone, javaScriptEnabled };
    const page = await openAs(browser, site.address, await createUser(), options);
    await page.goto(site.address + LESSON);
    const meaning = page.getByText("An order a tribunal can make soon after some dismissals");
    await expect(meaning).toBeHidden();
    await page.getByRole("button", { name: "interim relief" }).press("Enter");
    await expect(meaning).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.locator("#term-interim-relief a")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(meaning).toBeHidden();
    await expect(page.getByRole("button", { name: "interim relief" })).toBeFocused();
    await page.emulateMedia({ media: "print" });
    await expect(meaning).toBeHidden();
    await page.context().close();
  });

  test(`notes are kept, ${how} JavaScript, and nothing typed is lost between two windows`, async ({
    site,
    browser,
  }) => {
    const rep = await createUser();
    const page = await openAs(browser, site.address, rep, { viewport: phone, javaScriptEnabled });
    await page.goto(site.address + LESSON);
    await page.locator("summary", { hasText: "My notes" }).click();
    await createNote({ userId: rep.id, lesson: "a-member-comes-to-you", text: "From the other window" });
    await page.getByLabel("My notes on this lesson").fill("From this window");
    await page.getByRole("button", { name: "Save my notes" }).click();
    await expect(page.getByText("From the other window")).toBeVisible();
    await expect(page.getByLabel("My notes on this lesson")).toHaveValue("From this window");
    await page.getByLabel("My notes on this lesson").fill("From both windows");
    await page.getByRole("button", { name: "Save my notes" }).click();
    await expect(page).toHaveURL(`${site.address}${LESSON}#my-notes`);
    await expect(page.getByLabel("My notes on this lesson")).toHaveValue("From both windows");
    await page.getByRole("link", { name: "All my notes" }).click();
    await expect(page.getByText("From both windows")).toBeVisible();
    await page.getByRole("link", { name: /^Delete the notes/ }).click();
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(page.getByText("You have written no notes yet")).toBeVisible();
    await page.context().close();
  });
}
