import { expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { digestOf } from "#app/domain/planning/plan-field-change.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import * as editAction from "#app/routes/branches.$branch.plan.actions.$action._index.tsx";
import * as deleteAction from "#app/routes/branches.$branch.plan.actions.$action.delete.tsx";
import * as document from "#app/routes/branches.$branch.plan.document[.]pdf.ts";
import * as overview from "#app/routes/branches.$branch.plan._index.tsx";
import * as editObjective from "#app/routes/branches.$branch.plan.objectives.$objective._index.tsx";
import * as deleteObjective from "#app/routes/branches.$branch.plan.objectives.$objective.delete.tsx";
import * as newAction from "#app/routes/branches.$branch.plan.objectives.$objective.actions.new.tsx";
import * as newObjective from "#app/routes/branches.$branch.plan.objectives.new.tsx";
import * as period from "#app/routes/branches.$branch.plan.period.tsx";
import * as section from "#app/routes/branches.$branch.plan.$section.tsx";
import * as start from "#app/routes/branches.$branch.plan.start.tsx";
import { createEdition } from "#tests/factories/edition.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { type PlanFixture, createPlan } from "#tests/factories/plan.ts";
import { createUser } from "#tests/factories/user.ts";
import { type Call, type RouteHandlers, callRoute } from "#tests/setup/call-route.ts";
import { readPdfStructure } from "#tests/setup/pdf-structure.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();

const memberOf = (plan: PlanFixture, role: "rep" | "branch_lead") =>
  createUser({ roles: [{ role, branchId: plan.branch.id }] });

type Ask = Omit<Call, "path"> & { below?: string };

const ask = (
  route: unknown,
  plan: PlanFixture,
  viewer: Viewer | null,
  { below = "", params, ...call }: Ask = {},
) =>
  callRoute(route as RouteHandlers, {
    ...call,
    path: `/branches/${plan.branch.slug}/plan${below}`,
    params: { branch: plan.branch.slug, ...params },
    as: viewer,
  });

const fieldForm = (
  plan: PlanFixture,
  fields: Record<string, [typed: string, before?: string, version?: number]>,
) =>
  Object.fromEntries([
    ["plan", plan.id],
    ...Object.entries(fields).flatMap(([id, [typed, before = "", version = before === "" ? 0 : 1]]) => [
      [`typed.${id}`, typed],
      [`version.${id}`, String(version)],
      [`digest.${id}`, digestOf(before)],
    ]),
  ]) as Record<string, string>;

const whereWeAre = { params: { section: "where-we-are" }, below: "/where-we-are" };

const html = async (
  plan: PlanFixture,
  viewer: Viewer,
  path: string,
  module: unknown,
  below: string,
  init?: RequestInit,
) => {
  const serve = serveRoute({ path, module, viewer });
  const response = await serve(`/branches/${plan.branch.slug}/plan${below}`, init);
  return { status: response.status, text: await response.text() };
};

const post = (form: Record<string, string>): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(form),
});

test("a section that is saved leads back to itself with a word that it is", async () => {
  const plan = await createPlan();
  const rep = await memberOf(plan, "rep");
  const form = fieldForm(plan, { strengths: ["Reps"], members: ["12"] });
  const answer = await ask(section, plan, rep, { ...whereWeAre, form });
  expect(answer).toMatchObject({
    status: 302,
    location: `/branches/${plan.branch.slug}/plan/where-we-are?saved=fields`,
  });
});

test("a number that is none is put right beside its field, and nothing that was typed is gone", async () => {
  const plan = await createPlan();
  const rep = await memberOf(plan, "rep");
  const form = fieldForm(plan, { strengths: ["My long text"], members: ["about ten"] });
  const page = await html(plan, rep, "branches/:branch/plan/:section", section, "/where-we-are", post(form));
  expect(page.status).toBe(400);
  expect(page.text).toContain("My long text");
  expect(page.text).toContain('value="about ten"');
  expect(page.text).toContain("Write a whole number");
});

test("a field that somebody else saved meanwhile comes back with both texts and a choice", async () => {
  const plan = await createPlan({ values: { strengths: "Theirs" } });
  const rep = await memberOf(plan, "rep");
  const form = fieldForm(plan, { strengths: ["Mine", "Before", 7], members: ["12"] });
  const page = await html(plan, rep, "branches/:branch/plan/:section", section, "/where-we-are", post(form));
  expect(page.status).toBe(409);
  expect(page.text).toContain("Mine");
  expect(page.text).toContain("Theirs");
  expect(page.text).toContain('name="choice.strengths"');
  expect(await db().planField.findMany({ where: { planId: plan.id, fieldId: "members" } })).toMatchObject([
    { value: "12" },
  ]);
});

test("a rep’s form has no box for officers, and one that is made up is refused", async () => {
  const plan = await createPlan({ values: { fallback: "Never below four" } });
  const rep = await memberOf(plan, "rep");
  const page = await html(plan, rep, "branches/:branch/plan/:section", section, "/where-we-are");
  expect(page.text).toContain("typed.strengths");
  expect(page.text).not.toMatch(/fallback|Never below four/i);
  const form = fieldForm(plan, { fallback: ["Give in", "Never below four"] });
  expect((await ask(section, plan, rep, { ...whereWeAre, form })).status).toBe(403);
});

test("a form that no page sent is refused and not guessed at", async () => {
  const plan = await createPlan();
  const lead = await memberOf(plan, "branch_lead");
  const good = fieldForm(plan, { strengths: ["Reps"] });
  const broken = [
    {},
    { ...good, plan: "x" },
    { ...good, "version.strengths": "-1" },
    { ...good, "version.strengths": "one" },
    { ...good, "digest.strengths": "" },
    { ...good, "choice.strengths": "neither" },
    { ...good, "typed.strengths": "x".repeat(100_001) },
  ];
  for (const form of broken)
    expect((await ask(section, plan, lead, { ...whereWeAre, form })).status).toBe(400);
  const moves: Record<string, string>[] = [
    {},
    { intent: "move", plan: plan.id },
    { intent: "move", plan: plan.id, objective: newId(), direction: "left" },
  ];
  for (const form of moves) expect((await ask(overview, plan, lead, { form })).status).toBe(400);
  expect(await db().planField.count({ where: { planId: plan.id } })).toBe(0);
});

test("a lead starts a plan from the empty page; a second one on the same days is told which is in the way", async () => {
  await createEdition();
  const branch = await createBranch();
  const lead = await createUser({ roles: [{ role: "branch_lead", branchId: branch.id }] });
  const at = { id: "", branch, period: { from: "", to: "" }, objectives: [] };
  expect((await html(at, lead, "branches/:branch/plan", overview, "")).text).toContain("Start the plan");
  const form = { from: "2026-11-21", to: "2027-11-20" };
  expect((await ask(start, at, lead, { form })).location).toBe(
    `/branches/${branch.slug}/plan?period=2026-11-21&saved=started`,
  );
  const clash = await ask(start, at, lead, { form: { from: "2027-01-01", to: "2027-12-31" } });
  expect(clash).toMatchObject({
    status: 409,
    body: { taken: form, result: { error: { from: ["periodOverlap"] } } },
  });
  for (const wrong of [
    { from: "2027-01-01", to: "2026-01-01" },
    { from: "", to: "x" },
    { from: "2030-01-01", to: "2040-01-01" },
  ]) {
    expect((await ask(start, at, lead, { form: wrong })).status).toBe(400);
  }
});

test("an objective and an action go from their forms into the plan, and bad ones back to the person", async () => {
  const plan = await createPlan();
  const rep = await memberOf(plan, "rep");
  const id = newId();
  const added = await ask(newObjective, plan, rep, {
    form: { plan: plan.id, id, title: " A contact\r\neverywhere " },
  });
  expect(added.location).toBe(`/branches/${plan.branch.slug}/plan?saved=objective&at=${id}#objective-${id}`);
  const params = { objective: id };
  const action = { plan: plan.id, id: newId(), what: "Visit", dueOn: "2027-03-01", status: "under_way" };
  expect((await ask(newAction, plan, rep, { params, form: action })).status).toBe(302);
  const objective = await db().objective.findUniqueOrThrow({ where: { id }, include: { actions: true } });
  expect(objective).toMatchObject({
    title: "A contact everywhere",
    actions: [{ what: "Visit", owner: "", status: "under_way" }],
  });
  const bad = [
    ask(newObjective, plan, rep, { form: { plan: plan.id, id: newId(), title: "  " } }),
    ask(newObjective, plan, rep, { form: { plan: plan.id, id: newId(), title: "x".repeat(201) } }),
    ask(newAction, plan, rep, { params, form: { ...action, id: newId(), dueOn: "2027-02-30" } }),
    ask(newAction, plan, rep, { params, form: { ...action, id: newId(), status: "forgotten" } }),
  ];
  for (const { status } of await Promise.all(bad)) expect(status).toBe(400);
});

test("an eighth objective is refused in words, and what was typed is still there", async () => {
  const plan = await createPlan({ objectives: Array.from({ length: 7 }, () => ({})) });
  const rep = await memberOf(plan, "rep");
  const form = { plan: plan.id, id: newId(), title: "One more" };
  const page = await html(
    plan,
    rep,
    "branches/:branch/plan/objectives/new",
    newObjective,
    "/objectives/new",
    post(form),
  );
  expect(page.status).toBe(409);
  expect(page.text).toContain("7 objectives at the most");
  expect(page.text).toContain('value="One more"');
});

test("whoever edits what somebody else has changed sees both versions before theirs is put in its place", async () => {
  const plan = await createPlan({ objectives: [{ title: "Theirs", actions: [{ what: "Their act" }] }] });
  const rep = await memberOf(plan, "rep");
  const [objective] = plan.objectives;
  const ids = { objective: objective?.id ?? "", action: objective?.actions[0] ?? "" };
  const old = { plan: plan.id, version: "0" };
  const path = "branches/:branch/plan/objectives/:objective";
  const page = await html(
    plan,
    rep,
    path,
    editObjective,
    `/objectives/${ids.objective}`,
    post({ ...old, title: "Mine" }),
  );
  expect(page.status).toBe(409);
  expect(page.text).toContain('value="Mine"');
  expect(page.text).toContain("Theirs");
  expect(page.text).toMatch(/name="version" value="1"/);
  const action = await ask(editAction, plan, rep, {
    params: ids,
    form: { ...old, what: "Mine", status: "planned" },
  });
  expect(action).toMatchObject({ status: 409, body: { kept: { what: "Their act", version: 1 } } });
});

test("deleting asks first, and only a lead is asked", async () => {
  const plan = await createPlan({ objectives: [{ title: "Goal", actions: [{}, {}] }] });
  const [rep, lead] = [await memberOf(plan, "rep"), await memberOf(plan, "branch_lead")];
  const [objective] = plan.objectives;
  const ids = { objective: objective?.id ?? "", action: objective?.actions[0] ?? "" };
  const path = "branches/:branch/plan/objectives/:objective/delete";
  const below = `/objectives/${ids.objective}/delete`;
  const page = await html(plan, lead, path, deleteObjective, below);
  expect(page.text).toContain("Its 2 actions go with it");
  expect((await ask(deleteObjective, plan, rep, { params: ids })).status).toBe(403);
  const form = { plan: plan.id, version: "1" };
  expect((await ask(deleteAction, plan, rep, { params: ids, form })).status).toBe(403);
  expect((await ask(deleteAction, plan, lead, { params: ids, form: { ...form, version: "9" } })).status).toBe(
    409,
  );
  expect((await ask(deleteAction, plan, lead, { params: ids, form })).status).toBe(302);
  expect((await ask(deleteObjective, plan, lead, { params: ids, form })).status).toBe(302);
  expect(await db().objective.count({ where: { planId: plan.id } })).toBe(0);
});

const textOf = async (response: Response): Promise<string> => {
  const { elements } = await readPdfStructure(new Uint8Array(await response.arrayBuffer()));
  return elements.map(({ text }) => text).join("\n");
};

test("the PDF comes as a file with a discreet name that no cache keeps, and the download is recorded", async () => {
  const plan = await createPlan({ values: { strengths: "Reps in Llanŵyn", fallback: "Never below four" } });
  const [rep, lead] = [await memberOf(plan, "rep"), await memberOf(plan, "branch_lead")];
  const serve = (viewer: Viewer, query: string) =>
    serveRoute({ path: "branches/:branch/plan/document.pdf", module: document, viewer })(
      `/branches/${plan.branch.slug}/plan/document.pdf${query}`,
    );
  const response = await serve(rep, "");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="plan-2027.pdf"',
    "cache-control": "private, no-store",
  });
  const forBranch = await textOf(response);
  expect(forBranch).toContain("Reps in Llanŵyn");
  expect(forBranch).not.toContain("Never below four");
  expect(await textOf(await serve(lead, "?for=officers"))).toContain("Never below four");
  expect((await serve(rep, "?for=officers")).status).toBe(403);
  expect((await serve(rep, "?for=everybody")).status).toBe(400);
  expect((await serve(rep, "?period=2020-01-01")).status).toBe(404);
  expect(await db().auditEvent.count({ where: { action: "plan.downloaded", subjectId: plan.id } })).toBe(2);
});

test("an administrator reads a section without a single box, and that is recorded", async () => {
  const plan = await createPlan({ values: { strengths: "Reps" } });
  const administrator = await createUser({ roles: [{ role: "administrator" }] });
  const page = await html(plan, administrator, "branches/:branch/plan/:section", section, "/where-we-are");
  expect(page.text).toContain("Reps");
  expect(page.text).not.toMatch(/<textarea|typed\./);
  expect((await html(plan, administrator, "branches/:branch/plan", overview, "")).status).toBe(200);
  expect(await db().auditEvent.count({ where: { action: "plan.read", actorId: administrator.id } })).toBe(2);
});

test("signed out or of another branch, nobody finds a page of the plan", async () => {
  const plan = await createPlan({ objectives: [{ actions: [{}] }] });
  const stranger = await createUser({ roles: [{ role: "branch_lead" }] });
  const [objective] = plan.objectives;
  const params = {
    section: "where-we-are",
    objective: objective?.id ?? "",
    action: objective?.actions[0] ?? "",
  };
  const pages = [
    overview,
    section,
    start,
    period,
    newObjective,
    editObjective,
    deleteObjective,
    newAction,
    editAction,
    deleteAction,
    document,
  ];
  for (const page of pages) {
    expect((await ask(page, plan, stranger, { params })).status).toBe(404);
    expect((await ask(page, plan, null, { params })).location).toMatch(/^\/sign-in/);
  }
});
