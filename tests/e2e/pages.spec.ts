import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "@playwright/test";
import { demoPeople } from "#app/cli/demo-people.ts";
import { db } from "#app/platform/database.server.ts";
import { type Person, expect, test } from "./fixtures.ts";

/** Every page with somebody who sees it, in the state the demo union gives it. */
const pages: readonly (readonly [person: Person | null, path: string])[] = [
  [null, "/sign-in"],
  [null, "/help-now"],
  [null, "/no/such/page"],
  [null, "/welcome/not-a-token"],
  [null, "/check"],
  [null, "/check/K7QM-2XHD-K7QM-2XHD-K7QM-2XHD-K7QM"],
  ["newRep", "/"],
  ["doneRep", "/"],
  ["rep", "/learn"],
  ["rep", "/job-aids"],
  ["rep", "/job-aids/timeline-sheet"],
  ["rep", "/job-aids/time-off-request-statutory"],
  ["trainer", "/session-kits"],
  ["trainer", "/session-kits/module-1"],
  ["trainer", "/plan-parts/branch-development-plan/where-we-are-now"],
  ["doneRep", "/learn/module-3/where-are-we-now"],
  ["doneRep", "/learn/module-3/quiz"],
  ["rep", "/learn/module-1"],
  ["doneRep", "/learn/module-1"],
  ["rep", "/learn/module-2"],
  ["doneRep", "/learn/module-2"],
  ["doneRep", "/learn/module-3"],
  ["doneRep", "/learn/module-1/certificate"],
  ["newRep", "/review"],
  ["doneRep", "/review"],
  ["doneRep", "/review/outcomes"],
  ["doneRep", "/review/forget"],
  ["lead", "/review"],
  ["rep", "/my-plan"],
  ["doneRep", "/my-plan"],
  ["doneRep", "/my-plan/confidence"],
  ["doneRep", "/my-plan/review-90"],
  ["rep", "/which-role-fits-me"],
  ["rep", "/learn/module-1/a-member-comes-to-you"],
  ["doneRep", "/learn/module-1/a-member-comes-to-you/changes"],
  ["rep", "/search"],
  ["rep", "/search?q=negotiation"],
  ["rep", "/search?q=zzz"],
  ["rep", "/glossary"],
  ["rep", "/law"],
  ["rep", "/notes"],
  ["doneRep", "/notes"],
  ["doneRep", "/notes/a-member-comes-to-you"],
  ["doneRep", "/notes/a-member-comes-to-you/delete"],
  ["readyRep", "/learn/module-1/quiz"],
  ["rep", "/branches/moor-and-vale"],
  ["rep", "/account"],
  ["lead", "/"],
  ["lead", "/branches/moor-and-vale"],
  ["lead", "/branches/moor-and-vale/plan"],
  ["lead", "/branches/moor-and-vale/plan/where-we-are-now"],
  ["lead", "/branches/moor-and-vale/plan/objectives"],
  ["welshLead", "/branches/dyffryn-ac-arfordir/plan"],
  ["trainer", "/"],
  ["trainer", "/editions"],
  ["trainer", "/flags"],
  ["trainer", "/training"],
  ["trainer", "/training/new"],
  ["trainer", "/training/{session}"],
  ["trainer", "/training/{session}/change"],
  ["national", "/editions"],
  ["national", "/training"],
  ["national", "/branches"],
  ["national", "/branches?state=started&sort=reps&way=down"],
  ["national", "/branches/moor-and-vale"],
  ["administrator", "/"],
  ["administrator", "/admin/first-steps"],
  ["administrator", "/admin/people"],
  ["administrator", "/admin/people/invite"],
  ["administrator", "/admin/branches"],
  ["administrator", "/admin/branches/moor-and-vale"],
  ["administrator", "/certifications"],
  ["administrator", "/certifications/new"],
  ["administrator", "/branches/moor-and-vale"],
];

/** The address of a page in this copy of the demo union, whose ids are its own. */
async function addressIn(path: string): Promise<string> {
  if (!path.includes("{session}")) return path;
  const { id } = await db().trainingSession.findFirstOrThrow({
    where: { trainer: { email: demoPeople.trainer.email }, registerKeptAt: null, cancelledAt: null },
    orderBy: { startsAt: "asc" },
  });
  return path.replace("{session}", id);
}

/** Each page once in either theme, either language and either width. */
const readers = [
  { locale: "en-GB", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { locale: "cy-GB", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const satisfies BrowserContextOptions[];

/**
 * What every page owes every reader: axe finds nothing, one heading, a title, no sideways scrolling, no console error.
 * No page has a frame, so axe needs no second page to gather what it found (which is what its legacy mode leaves out).
 */
async function expectFitForAll(page: Page, path: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) })),
    path,
  ).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
  await expect(page, path).toHaveTitle(/\S/);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const person of [null, ...new Set(pages.flatMap(([who]) => who ?? []))]) {
  for (const reader of readers) {
    const { locale, colorScheme, viewport } = reader;

    test(`${person ?? "a visitor"} can read every page: ${locale}, ${colorScheme}, ${viewport.width} px`, async ({
      site,
      browser,
    }) => {
      const page =
        person === null
          ? await (await browser.newContext(reader)).newPage()
          : await site.signedIn(browser, person, reader);
      const noise: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("404") && !message.text().includes("410"))
          noise.push(message.text());
      });
      page.on("pageerror", (error) => noise.push(error.message));
      for (const [, path] of pages.filter(([who]) => who === person)) {
        await page.goto(site.address + (await addressIn(path)));
        await expectFitForAll(page, path);
        await expect(page.locator("html")).toHaveAttribute("lang", locale.slice(0, 2));
      }
      expect(noise).toEqual([]);
      await page.context().close();
    });
  }
}
