import { request as rawRequest } from "node:http";
import { expect, test } from "./fixtures.ts";

test("the browser may load nothing from anywhere else, and run only what this page sent", async ({
  site,
  page,
}) => {
  const response = await page.goto(`${site.address}/help-now`);
  const policy = response?.headers()["content-security-policy"] ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(nonce).toBeTruthy();
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  const again = await page.request.get(`${site.address}/help-now`);
  expect(again.headers()["content-security-policy"]).not.toContain(nonce);
});

test("no page asks a third party for anything", async ({ site, page }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) foreign.push(request.url());
  });
  for (const path of ["/sign-in", "/help-now", "/nowhere"]) await page.goto(site.address + path);
  expect(foreign).toEqual([]);
});

test("a form on another site cannot act in a colleague's name", async ({ site, request }) => {
  const form = { locale: "cy", next: "/" };
  const headers = { Origin: "https://attacker.example" };
  expect((await request.post(`${site.address}/language`, { form, headers })).status()).toBe(403);
  expect(
    (await request.post(`${site.address}/language`, { form, headers: { Origin: "null" } })).status(),
  ).toBe(403);
});

test("a body of a megabyte is refused before it is read", async ({ site, request }) => {
  const form = { locale: "cy", next: "x".repeat(1024 * 1024) };
  const answer = await request.post(`${site.address}/language`, { form, headers: { Origin: site.address } });
  expect(answer.status()).toBe(413);
});

test("a body that does not say how long it is, is refused", async ({ site }) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const post = rawRequest(
      `${site.address}/language`,
      { method: "POST", headers: { Origin: site.address } },
      (answer) => {
        resolve(answer.statusCode);
        answer.resume();
      },
    );
    post.on("error", reject);
    post.write("locale=cy");
    post.end();
  });
  expect(status).toBe(413);
});

test("a redirect after a form never leads off this site", async ({ site, request }) => {
  for (const next of ["https://attacker.example", "//attacker.example", "/\\attacker.example", "/\u0000x"]) {
    const answer = await request.post(`${site.address}/language`, {
      form: { locale: "en", next },
      headers: { Origin: site.address },
      maxRedirects: 0,
    });
    expect(answer.headers().location).toBe("/");
  }
});

test("built files come compressed and may be kept for ever; pages are neither cached nor framed", async ({
  site,
  request,
}) => {
  const html = await request.get(`${site.address}/help-now`);
  const script = /\/assets\/[^"]+\.js/.exec(await html.text())?.[0] ?? "";
  const asset = await request.get(site.address + script, { headers: { "Accept-Encoding": "br" } });
  expect(asset.headers()["content-encoding"]).toBe("br");
  expect(asset.headers()["cache-control"]).toContain("immutable");
  expect(asset.headers()["content-type"]).toContain("javascript");
  expect(html.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(html.headers()["cache-control"]).toContain("no-store");
});

test("strict transport security is promised on https only", async ({ site, request }) => {
  const answer = await request.get(`${site.address}/help-now`);
  expect(answer.headers()["strict-transport-security"]).toBeUndefined();
});

test("an address that is nowhere says so, with a way home, in either language", async ({ site, page }) => {
  expect((await page.goto(`${site.address}/no/such/page`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
  await page.getByRole("button", { name: "Cymraeg" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "cy");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Does dim byd yn y cyfeiriad hwn");
});

test("whoever is signed in finds their way from an address that is nowhere, in every part of the site", async ({
  site,
  browser,
}) => {
  const page = await site.signedIn(browser, "rep");
  for (const path of [
    "/nowhere",
    "/learn/module-1/no/such",
    "/branches/a/b/c/d",
    "/review/no/such",
    "/notes/a/b/c",
  ]) {
    expect((await page.goto(site.address + path))?.status(), path).toBe(404);
    await expect(
      page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Learn" }),
      path,
    ).toBeVisible();
  }
  await page.context().close();
});
