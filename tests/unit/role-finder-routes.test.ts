import { expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { hasRoleFinder, requireRoleFinder } from "#app/domain/authoring/role-finder-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import * as overview from "#app/routes/my-plan._index.tsx";
import * as finder from "#app/routes/which-role-fits-me.tsx";
import { createEdition } from "#tests/factories/edition.ts";
import { createIndividualPlan } from "#tests/factories/individual-plan.ts";
import { roleFinderDocuments } from "#tests/factories/role-finder.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();

const PATH = "/which-role-fits-me";
const FINDER_ONLY = { "role-finder.yaml": roleFinderDocuments["role-finder.yaml"] };

type Form = Record<string, string>;

/** The page as a browser without scripts gets it. */
async function html(viewer: Viewer, form?: Form, locale: Locale = "en") {
  const init = form && { method: "POST", body: new URLSearchParams(form) };
  const response = await serveRoute({ path: "which-role-fits-me", module: finder, viewer, locale })(
    PATH,
    init,
  );
  const text = (await response.text()).replaceAll("<!-- -->", "");
  return { status: response.status, text: text.replace(/<script[\s\S]*?<\/script>/g, "") };
}

const send = (as: Viewer, form: Form, locale: Locale = "en") =>
  callRoute(finder, { path: PATH, as, form, locale });

const headings = (text: string): string[] =>
  [...text.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/g)].map(([, words = ""]) => words);

test("the page asks each statement with three answers of which none is chosen, and says that none is kept", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const { status, text } = await html(await createUser());
  expect(status).toBe(200);
  expect(text).toContain("Your answers are not kept");
  expect(text).toContain("I notice how a building works.");
  expect(text.match(/type="radio"/g)).toHaveLength(12);
  expect(text).not.toContain('checked=""');
  expect(text).not.toMatch(/required|Put this in/);
});

test("without a script the answers come back as roles in their order, three at length, with the answers kept", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const rep = await createUser();
  const { status, text } = await html(rep, {
    intent: "show",
    "answer-buildings": "partly",
    "answer-posters": "no",
    "answer-people": "yes",
  });
  expect(status).toBe(200);
  expect(headings(text)).toEqual([
    "Which role fits me?",
    "What your answers speak for",
    "Workplace contact",
    "Safety rep",
    "Learning rep",
    "The other roles",
    "Change your answers",
  ]);
  expect(text).toContain("Put up a poster.");
  expect(text).toMatch(/<dt[^>]*>Campaign lead/);
  expect(text.match(/<button[^>]*name="role"/g)).toHaveLength(3);
  expect(text.match(/<input type="hidden" name="answer-[^>]*>/g)).toHaveLength(3);
  expect(text).toMatch(/<input(?=[^>]*id="answer-buildings-partly")[^>]*checked=""/);
  expect(await db().individualPlan.count({ where: { userId: rep.id } })).toBe(0);
});

test("in Welsh the texts are Welsh where there are any", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const { text } = await html(await createUser(), { intent: "show", "answer-buildings": "yes" }, "cy");
  expect(headings(text).slice(0, 3)).toEqual([
    "Pa rôl sy&#x27;n addas i mi?",
    "Yr hyn y mae eich atebion yn siarad drosto",
    "Cynrychiolydd diogelwch",
  ]);
});

test("a form without an answer is shown again with what to do, and a no to everything is an answer", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const rep = await createUser();
  const empty = await html(rep, { intent: "show" });
  expect(empty.status).toBe(400);
  expect(empty.text).toContain("Say yes, partly or no to at least one statement.");
  expect(empty.text).toContain('href="#answer-buildings-yes"');
  expect(empty.text).toContain('id="answer-buildings-yes"');
  expect(empty.text).not.toContain("Put this in");
  const no = await html(rep, { intent: "show", "answer-buildings": "no" });
  expect(no.status).toBe(200);
  expect(no.text).toContain("Your answers speak for none of these roles yet");
  expect(no.text.match(/<dt/g)).toHaveLength(4);
  expect(no.text).not.toMatch(/Put this in|<ol/);
});

test("a button writes the role into the plan, in the reader’s language, and leads to the part where it stands", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const rep = await createUser();
  const form = { intent: "add", role: "safety-rep", "answer-buildings": "yes" };
  const welsh = await send(rep, form, "cy");
  expect(welsh).toMatchObject({ status: 302, location: "/my-plan/my-role?saved=fields" });
  expect(await send(rep, form)).toMatchObject({ status: 302, location: "/my-plan/my-role?saved=fields" });
  const kept = await db().individualPlanField.findMany({ where: { plan: { userId: rep.id } } });
  expect(kept.map(({ fieldId, value }) => [fieldId, value])).toEqual([["role", "Cynrychiolydd diogelwch"]]);
});

test("a plan that is full is left as it is, and the page says where to make room, with the result still there", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const rep = await createUser();
  await send(rep, { intent: "add", role: "safety-rep" });
  await send(rep, { intent: "add", role: "learning-rep" });
  const { status, text } = await html(rep, {
    intent: "add",
    role: "workplace-contact",
    "answer-people": "yes",
  });
  expect(status).toBe(400);
  expect(text).toContain("There is no room for another role in your plan");
  expect(text).toContain('href="/my-plan/my-role"');
  expect(headings(text)).toContain("Workplace contact");
});

test("where the plan asks for no role there is a result and no button", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const { user } = await createIndividualPlan();
  const { text } = await html(user, { intent: "show", "answer-buildings": "yes" });
  expect(headings(text)).toContain("Safety rep");
  expect(text).not.toContain("Put this in");
  expect((await send(user, { intent: "add", role: "safety-rep" })).status).toBe(404);
});

test("what is no answer, no role and no button of the page is refused", async () => {
  await createEdition({ documents: roleFinderDocuments });
  const rep = await createUser();
  const wrong: Form[] = [
    {},
    { intent: "keep" },
    { intent: "show", "answer-buildings": "maybe" },
    { intent: "add" },
    { intent: "add", role: "general-secretary" },
    { intent: "add", role: "constructor" },
  ];
  for (const form of wrong) expect((await send(rep, form)).status, JSON.stringify(form)).toBe(400);
  const many = {
    intent: "show",
    "answer-nothing": "yes",
    "answer-buildings": "yes",
    more: "x".repeat(10_000),
  };
  expect((await send(rep, many)).status).toBe(200);
  expect(await db().individualPlan.count({ where: { userId: rep.id } })).toBe(0);
});

test("the way there stands on the page of one’s own plan while the course has statements, and then only", async () => {
  await createEdition({ documents: FINDER_ONLY });
  const rep = await createUser();
  const { user } = await createIndividualPlan();
  const plan = async (viewer: Viewer) =>
    (await serveRoute({ path: "my-plan", module: overview, viewer })("/my-plan")).text();
  expect(await plan(rep)).toContain(`href="${PATH}"`);
  expect(await plan(user)).toContain(`href="${PATH}"`);
  await createEdition();
  expect(await plan(rep)).not.toContain(PATH);
  expect(await plan(user)).not.toContain(PATH);
  expect((await callRoute(finder, { path: PATH, as: rep })).status).toBe(404);
  expect((await send(rep, { intent: "show" })).status).toBe(404);
});

test("a new Edition brings its own statements, and what is read once costs one statement after that", async () => {
  const source = FINDER_ONLY["role-finder.yaml"].replace("I can write a poster.", "I can draw.");
  await createEdition({ documents: { "role-finder.yaml": source } });
  expect((await requireRoleFinder("en")).statements.map(({ text }) => text)).toContain("I can draw.");
  expect(await countStatements(() => requireRoleFinder("cy"))).toBe(1);
  expect(await countStatements(hasRoleFinder)).toBe(1);
});
