import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { codeInGroups } from "#app/domain/learning/certificate.ts";
import { civilDateAt, daysAfter } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "../factories/branch.ts";
import { createCompletion } from "../factories/progress.ts";
import { createTrainingSession } from "../factories/training-session.ts";
import { type UserFixture, createUser, signInCookie } from "../factories/user.ts";
import { expect, test } from "./fixtures.ts";

const visitors = [
  {
    name: "with JavaScript, at 390 px",
    hours: -30,
    javaScriptEnabled: true,
    viewport: { width: 390, height: 844 },
  },
  {
    name: "without JavaScript, at 1280 px, in the dark",
    hours: -40,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    colorScheme: "dark" as const,
  },
];

type Visitor = { browser: Browser; address: string; options: BrowserContextOptions };

async function openAs({ browser, address, options }: Visitor, user: UserFixture | null): Promise<Page> {
  const context = await browser.newContext(options);
  if (user) {
    const [name = "", value = ""] = (await signInCookie(user, address)).split("=");
    await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: "Lax" }]);
  }
  return context.newPage();
}

/** axe is a script of the page, so it cannot run where scripts are off; the pages are the same. */
async function expectFit(page: Page, { options }: Visitor): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  if (options.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
}

async function setUp(hours: number) {
  const tail = newId().slice(-6);
  const branch = await createBranch({ name: `Weir and Fell ${tail}` });
  const rep = await createUser({
    name: `Nia Probert ${tail}`,
    roles: [{ role: "rep", branchId: branch.id }],
  });
  const lead = await createUser({ roles: [{ role: "branch_lead", branchId: branch.id }] });
  const trainer = await createUser({ roles: [{ role: "trainer" }] });
  const official = await createUser({ name: "Ada Official", roles: [{ role: "administrator" }] });
  const { id: editionId } = await db().edition.findFirstOrThrow({ where: { status: "published" } });
  await createCompletion({ userId: rep.id, editionId, at: new Date("2026-02-02T12:00:00Z") });
  const session = await createTrainingSession({ branch, trainerId: trainer.id, inHours: hours });
  return { branch, rep, lead, trainer, official, session: session.id };
}

type Scene = Awaited<ReturnType<typeof setUp>>;

async function recognise(visitor: Visitor, { trainer, rep, session }: Scene): Promise<void> {
  const page = await openAs(visitor, trainer);
  await page.goto(`${visitor.address}/training/${session}`);
  await page.getByRole("link", { name: "Recognise what somebody learnt elsewhere" }).click();
  await page.getByLabel("Who").selectOption({ label: rep.name });
  await page.getByLabel("Module").selectOption("module-2");
  await page.getByLabel("Counts from").fill("2026-03-02");
  await page.getByLabel("Why").fill("A two-day course at another union");
  await expectFit(page, visitor);
  await page.getByRole("button", { name: "Recognise it" }).click();
  await expect(page.getByRole("status")).toContainText("It is recognised");
  await page.context().close();
}

async function shareAndTakeBack(visitor: Visitor, { rep }: Scene): Promise<void> {
  const page = await openAs(visitor, rep);
  const stranger = await openAs(visitor, null);
  await page.goto(`${visitor.address}/learn/module-2`);
  await expect(page.getByText("Learnt elsewhere and recognised")).toBeVisible();
  await page.getByRole("link", { name: "Your certificate" }).click();
  await expect(page.getByText("A two-day course at another union")).toBeVisible();
  await page.getByRole("button", { name: "Turn the check page on" }).click();
  await expect(page.getByText("Choose at least one thing to show").first()).toBeVisible();
  await page.getByLabel(/Initials only/).check();
  await page.getByLabel("Which module it is").check();
  await page.getByRole("button", { name: "Turn the check page on" }).click();
  await expect(page.getByRole("status")).toContainText("The check page is on");
  await expectFit(page, visitor);

  const share = await db().certificateShare.findFirstOrThrow({ where: { userId: rep.id } });
  const check = `${visitor.address}/check/${codeInGroups(share.code)}`;
  const pdf = await page.request.get(`${visitor.address}/learn/module-2/certificate.pdf`);
  expect(pdf.headers()["content-type"]).toBe("application/pdf");

  const found = await stranger.goto(check);
  expect(found?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(stranger.getByText("Representing individuals")).toBeVisible();
  await expect(stranger.getByText("N. P.")).toBeVisible();
  await expect(stranger.getByText("Nia Probert")).toHaveCount(0);
  await expect(stranger.getByText("Completed on")).toHaveCount(0);
  await expect(stranger).toHaveTitle("Check – Branchwork");
  await expectFit(stranger, visitor);

  await page.getByRole("button", { name: "Turn the check page off" }).click();
  await expect(page.getByRole("status")).toContainText("The check page is off");
  const gone = await stranger.goto(check);
  expect(gone?.status()).toBe(404);
  const words = await stranger.getByRole("main").innerText();
  await stranger.getByLabel("Code").fill("k7qm 2xhd k7qm 2xhd k7qm 2xhd k7qm");
  await stranger.getByRole("button", { name: "Check", exact: true }).click();
  await expect(stranger).toHaveURL(/\/check\/K7QM-2XHD-/);
  await expect(stranger.getByRole("main")).toHaveText(words, { useInnerText: true });
  await stranger.context().close();
  await page.context().close();
}

async function findInList(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/certifications`);
  await page.getByLabel("Name or branch").fill(name);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("1 person")).toBeVisible();
}

async function certify(visitor: Visitor, { official, rep }: Scene): Promise<void> {
  const page = await openAs(visitor, official);
  await findInList(page, visitor.address, rep.name);
  await expectFit(page, visitor);
  await page.getByLabel(`Choose ${rep.name}`).check();
  await page.getByRole("button", { name: "Certify or renew those ticked" }).click();
  await page.getByLabel("Your office").fill("National Official");
  const today = civilDateAt(new Date());
  await page.getByLabel("Last day").fill(daysAfter(today, -1));
  await page.getByRole("button", { name: "Certify 1 person" }).click();
  await expect(page.getByText("It ends before it begins.").first()).toBeVisible();
  await expect(page.getByLabel("Your office")).toHaveValue("National Official");
  await expectFit(page, visitor);
  await page.getByLabel("Last day").fill(daysAfter(today, 400));
  await page.getByRole("button", { name: "Certify 1 person" }).click();
  await expect(page.getByText("Each of them can download the letter")).toBeVisible();
  await page.context().close();
}

async function withdraw(visitor: Visitor, { official, rep }: Scene): Promise<void> {
  const page = await openAs(visitor, official);
  await findInList(page, visitor.address, rep.name);
  await page.getByRole("link", { name: rep.name }).click();
  await expectFit(page, visitor);
  await page.getByRole("link", { name: "Withdraw this certification" }).click();
  await page.getByLabel("Reason").fill("Has stepped back");
  await expectFit(page, visitor);
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await expect(page.getByText("The certification is withdrawn.")).toBeVisible();
  await page.context().close();
}

for (const { name, hours, ...options } of visitors) {
  test(`what was learnt elsewhere is recognised, shared, certified and withdrawn, ${name}`, async ({
    browser,
    site,
  }) => {
    const visitor = { browser, address: site.address, options };
    const scene = await setUp(hours);
    const { rep, lead, branch } = scene;
    await recognise(visitor, scene);
    await shareAndTakeBack(visitor, scene);

    const own = await openAs(visitor, rep);
    await own.goto(`${site.address}/account`);
    await expect(own.getByText("You are not certified yet")).toBeVisible();
    await certify(visitor, scene);
    await own.reload();
    await expect(own.getByText("You are certified as a companion.")).toBeVisible();
    await expectFit(own, visitor);
    const letter = `${site.address}/account/companion.pdf`;
    expect((await own.request.get(letter)).headers()["content-type"]).toBe("application/pdf");

    const branchPage = await openAs(visitor, lead);
    await branchPage.goto(`${site.address}/branches/${branch.slug}`);
    await expect(branchPage.getByRole("row", { name: rep.name })).toContainText("Certified until");

    await withdraw(visitor, scene);
    await own.reload();
    await expect(own.getByText("Has stepped back")).toBeVisible();
    expect((await own.request.get(letter)).status()).toBe(404);
    await branchPage.reload();
    await expect(branchPage.getByRole("row", { name: rep.name })).toContainText("Not certified");
    await expect(branchPage.getByText("Has stepped back")).toHaveCount(0);
    await own.goto(`${site.address}/learn/module-2`);
    await expect(own.getByText("You have completed this module")).toBeVisible();
    await own.context().close();
    await branchPage.context().close();
  });
}
