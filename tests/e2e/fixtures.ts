import { type Browser, type BrowserContextOptions, type Page, test as base } from "@playwright/test";
import { demoPeople } from "#app/cli/demo-people.ts";
import { closeDatabase, db, openDatabase } from "#app/platform/database.server.ts";
import { signInCookie } from "../factories/user.ts";
import { createTestDatabase } from "../setup/database.ts";
import { type RunningProgram, runProgram } from "../setup/run-program.ts";
import { SITE_TEMPLATE } from "../setup/global-browser.ts";
import { clusterUrl } from "../setup/test-cluster-url.ts";

export type Person = keyof typeof demoPeople;

type Site = Pick<RunningProgram, "address"> & {
  databaseUrl: string;
  /** A page in a fresh browser in which that person of the demo union is signed in. */
  signedIn: (browser: Browser, person: Person, options?: BrowserContextOptions) => Promise<Page>;
};

/** A page in a browser that holds the sign-in of that person, without spending a password on it. */
async function openAs(
  browser: Browser,
  address: string,
  person: Person,
  options?: BrowserContextOptions,
): Promise<Page> {
  const { id } = await db().user.findUniqueOrThrow({ where: { email: demoPeople[person].email } });
  const [name = "", value = ""] = (await signInCookie({ id }, address)).split("=");
  const context = await browser.newContext(options);
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: "Lax" }]);
  return context.newPage();
}

/** `site`: the built program on a copy of the demo union, one for each worker. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use, { workerIndex }) => {
      const databaseUrl = await createTestDatabase(clusterUrl(), `site_${workerIndex}`, SITE_TEMPLATE);
      const program = await runProgram({ DATABASE_URL: databaseUrl });
      openDatabase(databaseUrl);
      await use({
        address: program.address,
        databaseUrl,
        signedIn: (browser, person, options) => openAs(browser, program.address, person, options),
      });
      await closeDatabase();
      await program.stop();
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";
