import { beforeAll, describe, expect, test } from "vitest";
import * as jobAidPdf from "#app/routes/job-aids.$slug_.document[.]pdf.ts";
import * as jobAid from "#app/routes/job-aids.$slug.tsx";
import * as jobAids from "#app/routes/job-aids._index.tsx";
import * as planPart from "#app/routes/plan-parts.$plan.$section.tsx";
import * as kit from "#app/routes/session-kits.$module.tsx";
import { requireSheet, requireSheetPage } from "#app/domain/authoring/sheet-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createIndividualPlan } from "#tests/factories/individual-plan.ts";
import { createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { db } from "#app/platform/database.server.ts";

useTestDatabase();
beforeAll(async () => {
  await createEdition();
});

const wish = { kind: "job-aid", slug: "note-sheet", locale: "en" } as const;
const giveNumber = () =>
  db().unionDetail.upsert({
    where: { id: "national-office-phone" },
    create: { id: "national-office-phone", value: "020 7946 0000", updatedAt: now() },
    update: { value: "020 7946 0000" },
  });

describe("a job aid", () => {
  test("is open to somebody who has no account: no sign-in while a member waits", async () => {
    expect(await callRoute(jobAids, { path: "/job-aids" })).toMatchObject({ status: 200 });
    const params = { slug: "note-sheet" };
    expect(await callRoute(jobAid, { path: "/job-aids/note-sheet", params })).toMatchObject({ status: 200 });
  });

  test("has room to write, boxes and the contents of the module, and no box that a case could be typed into", async () => {
    const { html } = await requireSheetPage(wish);
    expect(html).toContain(
      '<div class="blank"><p>Name</p><div class="line"></div><div class="line"></div></div>',
    );
    expect(html).toContain('<li class="tick">');
    expect(html).toContain("Listen well (10 minutes)");
    expect(html).not.toMatch(/<(input|textarea|form)/);
  });

  test("leaves out whom to ring until the union has said so, on the page and on paper", async () => {
    await db().unionDetail.deleteMany();
    expect((await requireSheetPage(wish)).html).not.toContain("Ring:");
    expect(JSON.stringify((await requireSheet(wish)).parts)).not.toContain("Ring:");
    await giveNumber();
    expect((await requireSheetPage(wish)).html).toContain(
      'Ring: <a href="tel:02079460000">020 7946 0000</a>',
    );
    expect(JSON.stringify((await requireSheet(wish)).parts)).toContain("Ring: 020 7946 0000");
  });

  test("is read with a fixed number of statements, and rendered once", async () => {
    await requireSheetPage(wish);
    expect(await countStatements(() => requireSheetPage(wish))).toBeLessThanOrEqual(3);
  });

  test("that is not there is not found, under any name", async () => {
    for (const slug of ["lost", "..", "module-1", "constructor"]) {
      const params = { slug };
      expect((await callRoute(jobAid, { path: `/job-aids/${slug}`, params })).status).toBe(404);
      expect((await callRoute(jobAidPdf, { path: `/job-aids/${slug}/document.pdf`, params })).status).toBe(
        404,
      );
    }
  });
});

test("a rep does not read the answers of the exercises in a session kit, a trainer does", async () => {
  const call = { path: "/session-kits/module-1", params: { module: "module-1" } };
  expect((await callRoute(kit, { ...call, as: await createUser() })).status).toBe(403);
  const trainer = await createUser({ roles: [{ role: "trainer" }] });
  expect((await callRoute(kit, { ...call, as: trainer })).status).toBe(200);
  const params = { module: "module-9" };
  expect((await callRoute(kit, { path: "/session-kits/module-9", params, as: trainer })).status).toBe(404);
});

describe("from a lesson to the part of the real plan", () => {
  const go = async (plan: string, section: string, as: Awaited<ReturnType<typeof createUser>>) =>
    callRoute(planPart, { path: `/plan-parts/${plan}/${section}`, params: { plan, section }, as });

  test("a rep comes to that part of the branch's plan, and to its page before it has been started", async () => {
    const branch = await createBranch();
    const rep = await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
    const plan = `/branches/${branch.slug}/plan`;
    expect((await go("branch-development-plan", "where-we-are", rep)).location).toBe(plan);
    await createPlan({ branch });
    expect((await go("branch-development-plan", "where-we-are", rep)).location).toBe(`${plan}/where-we-are`);
    expect((await go("branch-development-plan", "gone", rep)).location).toBe(plan);
  });

  test("and to their own plan, which nobody else's address leads to", async () => {
    const rep = await createUser();
    expect((await go("individual-plan", "goals", rep)).location).toBe("/my-plan");
    await createIndividualPlan({ user: rep });
    expect((await go("individual-plan", "goals", rep)).location).toBe("/my-plan/goals");
    expect((await go("somebodys-plan", "goals", rep)).status).toBe(404);
  });

  test("a trainer, who is in no branch, is told so in words", async () => {
    const trainer = await createUser({ roles: [{ role: "trainer" }] });
    const serve = serveRoute({ path: "plan-parts/:plan/:section", module: planPart, viewer: trainer });
    const page = await (await serve("/plan-parts/branch-development-plan/where-we-are")).text();
    expect(page).toContain("You are in no branch");
  });
});
