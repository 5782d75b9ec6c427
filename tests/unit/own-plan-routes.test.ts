import { expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { digestOf } from "#app/domain/planning/plan-field-change.ts";
import { db } from "#app/platform/database.server.ts";
import * as branchDocument from "#app/routes/branches.$branch.plan.document[.]docx.ts";
import * as section from "#app/routes/my-plan.$section.tsx";
import * as overview from "#app/routes/my-plan._index.tsx";
import * as wordFile from "#app/routes/my-plan.document[.]docx.ts";
import * as pdfFile from "#app/routes/my-plan.document[.]pdf.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createIndividualPlan } from "#tests/factories/individual-plan.ts";
import { createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { type RouteHandlers, callRoute } from "#tests/setup/call-route.ts";
import { readDocx } from "#tests/setup/docx-reader.ts";
import { readPdfStructure } from "#tests/setup/pdf-structure.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();

type Page = { path: string; module: unknown };
const overviewPage: Page = { path: "my-plan", module: overview };
const sectionPage: Page = { path: "my-plan/:section", module: section };

async function html(page: Page, viewer: Viewer, address: string, form?: Record<string, string>) {
  const init = form && { method: "POST", body: new URLSearchParams(form) };
  const response = await serveRoute({ ...page, viewer })(address, init);
  return { status: response.status, text: await response.text() };
}

const fieldForm = (
  plan: string,
  id: string,
  typed: string,
  before = "",
  version = before === "" ? 0 : 1,
) => ({
  plan,
  [`typed.${id}`]: typed,
  [`version.${id}`]: String(version),
  [`digest.${id}`]: digestOf(before),
});

async function file(route: unknown, viewer: Viewer, address: string, params = {}) {
  const handlers = route as RouteHandlers;
  const args = {
    request: new Request(`http://localhost${address}`),
    params,
    context: { viewer, locale: "en" as const, nonce: "", requestId: "", origin: "", clientAddress: "" },
  };
  const response = (await handlers.loader?.(args)) as Response;
  return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

test("one button starts the plan, and says beforehand who reads it", async () => {
  await createEdition();
  const rep = await createUser();
  const before = await html(overviewPage, rep, "/my-plan");
  expect(before.text).toContain("Only you can read it");
  expect(before.text).toContain('<form method="post"');
  const answer = await callRoute(overview, { path: "/my-plan", method: "POST", as: rep });
  expect(answer).toMatchObject({ status: 302, location: "/my-plan?saved=started" });
  const after = await html(overviewPage, rep, "/my-plan?saved=started");
  expect(after.text).toContain("The plan is there");
  expect(after.text).toContain('href="/my-plan/goals#goal"');
  expect(after.text).toContain('href="/my-plan/document.docx"');
});

test("a part that has what it needs and an empty box says that nothing is missing, not that it is complete", async () => {
  const { user } = await createIndividualPlan({
    values: { goal: "x", listening: "with-help", mood: "good" },
  });
  const { text } = await html(overviewPage, user, "/my-plan");
  expect(text.match(/>Nothing missing</g)).toHaveLength(1);
  expect(text.match(/>Complete</g)).toHaveLength(1);
});

test("without JavaScript a choice is radios, and the branch’s objectives are offered beside a line", async () => {
  const { user, id } = await createIndividualPlan({ values: { listening: "on-my-own" } });
  const choices = (await html(sectionPage, user, "/my-plan/confidence")).text;
  expect(choices).toMatch(/<input(?=[^>]*name="typed.listening")(?=[^>]*value="on-my-own")[^>]*checked=""/);
  expect(choices.match(/type="radio"[^>]*name="typed.listening"/g)).toHaveLength(2);
  expect(choices.match(/type="radio"[^>]*name="typed.mood"/g)).toHaveLength(3);
  const plan = await createPlan({ objectives: [{ title: "Reach every office" }] });
  await db().roleAssignment.deleteMany({ where: { userId: user.id } });
  const grants = [{ role: "rep" as const, branch: { ...plan.branch, name: "A branch" } }];
  const goals = (await html(sectionPage, { ...user, grants }, "/my-plan/goals")).text;
  expect(goals).toMatch(/list="serves-offers"/);
  expect(goals).toContain('<option value="Reach every office">');
  const saved = await callRoute(section, {
    path: "/my-plan/goals",
    params: { section: "goals" },
    as: user,
    form: fieldForm(id, "serves", "Something of my own"),
  });
  expect(saved).toMatchObject({ status: 302, location: "/my-plan/goals?saved=fields" });
});

test("two windows: both texts come back with a choice between them, a choice in its words", async () => {
  const { user, id } = await createIndividualPlan({ values: { goal: "There", listening: "on-my-own" } });
  const text = await html(sectionPage, user, "/my-plan/goals", fieldForm(id, "goal", "Here", "Before", 7));
  expect(text.status).toBe(409);
  expect(text.text).toContain("There");
  expect(text.text).toContain("Here");
  expect(text.text).toContain('name="choice.goal"');
  expect(text.text).toContain("in another window");
  const form = fieldForm(id, "listening", "with-help", "with-help", 7);
  const untouched = await callRoute(section, {
    path: "/my-plan/confidence",
    params: { section: "confidence" },
    as: user,
    form,
  });
  expect(untouched.status).toBe(302);
  const choice = fieldForm(id, "listening", "with-help", "", 7);
  const page = await html(sectionPage, user, "/my-plan/confidence", choice);
  expect(page.status).toBe(409);
  expect(page.text).toMatch(/whitespace-pre-wrap">On my own</);
});

test("what is no choice, no form or no part is refused", async () => {
  const { user, id } = await createIndividualPlan();
  const send = (form: Record<string, string>, name = "confidence") =>
    callRoute(section, {
      path: `/my-plan/${name}`,
      params: { section: name },
      as: user,
      form,
    });
  expect((await send(fieldForm(id, "listening", "brilliant"))).status).toBe(400);
  expect((await send({})).status).toBe(400);
  expect((await send(fieldForm(id, "goal", "x"))).status).toBe(400);
  expect((await send(fieldForm(id, "goal", "x"), "nowhere")).status).toBe(404);
});

test("a rep takes their plan away as a PDF and for Word, under a name that says nothing", async () => {
  const { user } = await createIndividualPlan({
    values: { goal: "Ysgrifennu at Llanŵyn", listening: "on-my-own" },
  });
  const word = await file(wordFile, user, "/my-plan/document.docx");
  expect(word.headers.get("Content-Disposition")).toBe('attachment; filename="my-plan.docx"');
  expect(word.headers.get("Cache-Control")).toBe("private, no-store");
  const { html: read, complaints } = await readDocx(word.bytes);
  expect(complaints).toEqual([]);
  expect(read).toContain("<h1>Individual plan</h1>");
  expect(read).toContain("<h2>Goals</h2>");
  expect(read).toContain("Ysgrifennu at Llanŵyn");
  expect(read).toContain("On my own");
  expect(read).toMatch(/For about \d+ \w+ \d{4}/);
  const pdf = await readPdfStructure((await file(pdfFile, user, "/my-plan/document.pdf")).bytes);
  expect(pdf.title).toBe("Individual plan");
  expect(pdf.elements.map(({ text }) => text)).toContain("Ysgrifennu at Llanŵyn");
});

test("the branch’s plan for Word holds for each reader what the PDF does", async () => {
  const values = { fallback: "Never below four", slogan: "Together", strengths: "New reps" };
  const plan = await createPlan({ values, objectives: [{ title: "Reach every office", actions: [{}] }] });
  const lead = await createUser({ roles: [{ role: "branch_lead", branchId: plan.branch.id }] });
  const take = async (audience: string) => {
    const address = `/branches/${plan.branch.slug}/plan/document.docx?for=${audience}`;
    const { bytes, headers } = await file(branchDocument, lead, address, { branch: plan.branch.slug });
    expect(headers.get("Content-Disposition")).toBe('attachment; filename="plan-2027.docx"');
    return (await readDocx(bytes)).html;
  };
  const [officers, branch, anyone] = [await take("officers"), await take("branch"), await take("public")];
  expect(officers).toContain("Never below four");
  expect(officers).toMatch(/<thead><tr><th>.*Owner/);
  expect(branch).not.toContain("Never below four");
  expect(branch).toContain("Reach every office");
  expect(anyone).toContain("Together");
  expect(anyone).not.toMatch(/New reps|Reach every office/);
  const asked = await callRoute(branchDocument, {
    path: `/branches/${plan.branch.slug}/plan/document.docx?for=rep`,
    params: { branch: plan.branch.slug },
    as: lead,
  });
  expect(asked.status).toBe(400);
  const events = await db().auditEvent.findMany({ where: { subjectId: plan.id, action: "plan.downloaded" } });
  expect(events.map(({ detail }) => detail)).toContainEqual({ audience: "officers", format: "docx" });
});
