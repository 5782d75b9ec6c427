import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { startBreakableProxy } from "../setup/breakable-proxy.ts";
import { createTestDatabase } from "../setup/database.ts";
import { runProgram } from "../setup/run-program.ts";
import { clusterUrl } from "../setup/test-cluster-url.ts";

test("while the database is gone people are told to wait, and afterwards everything goes on without a restart", async ({
  page,
}) => {
  const proxy = await startBreakableProxy(await createTestDatabase(clusterUrl(), "database_gone"));
  const program = await runProgram({ DATABASE_URL: proxy.url, LOG_LEVEL: "silent" });
  const signIn = `${program.address}/sign-in`;
  expect((await page.goto(signIn))?.status()).toBe(200);

  proxy.takeAway();
  expect((await page.goto(`${program.address}/help-now`))?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Branchwork cannot reach its records just now",
  );
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  expect((await page.request.get(`${program.address}/readyz`)).status()).toBe(503);
  expect((await page.request.get(`${program.address}/healthz`)).status()).toBe(200);
  const post = await page.request.post(signIn, {
    form: { email: "ann@example.org", password: "a long enough password" },
    headers: { Origin: program.address },
  });
  expect(post.status()).toBe(503);

  proxy.giveBack();
  await expect.poll(async () => (await page.request.get(`${program.address}/readyz`)).status()).toBe(200);
  expect((await page.goto(`${program.address}/help-now`))?.status()).toBe(200);
  await program.stop();
  proxy.close();
});
