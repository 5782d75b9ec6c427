import { type Browser, type BrowserContextOptions, type Page, test as base } from "@playwright/test";
import { demoPassword, demoPeople } from "#app/cli/demo-people.ts";
import { createTestDatabase } from "../setup/database.ts";
import { type RunningProgram, runProgram } from "../setup/run-program.ts";
import { SITE_TEMPLATE } from "../setup/global-browser.ts";
import { clusterUrl } from "../setup/test-cluster-url.ts";

export type Person = keyof typeof demoPeople;

type Site = Pick<RunningProgram, "address"> & {
  databaseUrl: string;
  /** A page in a fresh browser in which that person of the demo union has signed in. */
  signedIn: (browser: Browser, person: Person, options?: BrowserContextOptions) => Promise<Page>;
};

async function signIn(page: Page, address: string, person: Person): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel("E-mail address").fill(demoPeople[person].email);
  await page.getByLabel("Password", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${address}/`);
}

/** `site`: the built program on a copy of the demo union, one for each worker. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use, { workerIndex }) => {
      const databaseUrl = await createTestDatabase(clusterUrl(), `site_${workerIndex}`, SITE_TEMPLATE);
      const program = await runProgram({ DATABASE_URL: databaseUrl });
      const signedIn: Site["signedIn"] = async (browser, person, options) => {
        const page = await (await browser.newContext(options)).newPage();
        await signIn(page, program.address, person);
        return page;
      };
      await use({ address: program.address, databaseUrl, signedIn });
      await program.stop();
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";
