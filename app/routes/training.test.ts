import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { findNextSession } from "#app/domain/training/training-session-queries.server.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createTrainingSession } from "#tests/factories/training-session.ts";
import { createUser } from "#tests/factories/user.ts";
import { type Call, callRoute } from "#tests/setup/call-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import * as diary from "./training._index.tsx";
import * as session from "./training.$session._index.tsx";
import * as change from "./training.$session.change.tsx";
import * as planning from "./training.new.tsx";

type Form = NonNullable<Call["form"]>;

useTestDatabase();
let editionId = "";
beforeAll(async () => {
  editionId = (await createEdition()).id;
});

const trainer = () => createUser({ roles: [{ role: "trainer" }] });
const repOf = (branchId: string, name?: string) =>
  createUser({ roles: [{ role: "rep", branchId }], ...(name === undefined ? {} : { name }) });
const send = (as: Viewer, id: string, form: Form) =>
  callRoute(session, { path: `/training/${id}`, params: { session: id }, as, form });
const plan = (as: Viewer, form: Form) => callRoute(planning, { path: "/training/new", as, form });
const move = (as: Viewer, id: string, form: Form) =>
  callRoute(change, { path: `/training/${id}/change`, params: { session: id }, as, form });
const keep = (as: Viewer, id: string, attended: string[], version = "1") =>
  send(as, id, { intent: "keep", version, attended });

const wish = (branch: { id: string }, over: Form = {}): Form => ({
  id: newId(),
  branch: branch.id,
  module: "module-1",
  on: "2026-12-03",
  from: "10:00",
  to: "16:00",
  place: "Online",
  ...over,
});

describe("planning a session", () => {
  test("a date is saved once, however often the form is sent, and the branch hears of it", async () => {
    const [as, branch] = [await trainer(), await createBranch()];
    const form = wish(branch);
    for (let i = 0; i < 2; i += 1) {
      expect(await plan(as, form)).toMatchObject({
        status: 302,
        location: `/training/${String(form.id)}?saved=planned`,
      });
    }
    stopClock(new Date("2026-12-01T09:00:00Z"));
    expect(await findNextSession(branch.id, "module-1")).toMatchObject({
      on: "2026-12-03",
      from: "10:00",
      to: "16:00",
      state: "planned",
    });
    expect(await db().trainingSession.count({ where: { branchId: branch.id } })).toBe(1);
  });

  test.each<[Form, string, string]>([
    [{ on: "" }, "on", "required"],
    [{ on: "2026-02-30" }, "on", "date"],
    [{ on: "1926-11-20" }, "on", "tooFarBack"],
    [{ on: "2126-11-20" }, "on", "tooFarAhead"],
    [{ from: "25:00" }, "from", "time"],
    [{ to: "" }, "to", "required"],
    [{ from: "16:00", to: "10:00" }, "to", "endsBeforeItBegins"],
    [{ place: "x".repeat(201) }, "place", "tooLong:200"],
    [{ branch: "all" }, "branch", "invalid"],
  ])("%o is refused beside its field, and nothing typed is lost", async (over, field, message) => {
    const answer = await plan(await trainer(), wish(await createBranch(), over));
    expect(answer).toMatchObject({
      status: 400,
      body: { result: { error: { [field]: [message] }, initialValue: { module: "module-1" } } },
    });
  });

  test("a branch or a module that does not exist is not found", async () => {
    expect((await plan(await trainer(), wish({ id: newId() }))).status).toBe(404);
    expect((await plan(await trainer(), wish(await createBranch(), { module: "module-9" }))).status).toBe(
      404,
    );
  });

  test("neither a branch nor a trainer is in two sessions at once; one after the other is fine", async () => {
    const [as, branch] = [await trainer(), await createBranch()];
    await plan(as, wish(branch));
    const clash = { from: "15:00", to: "17:00" };
    expect(await plan(await trainer(), wish(branch, clash))).toMatchObject({
      status: 409,
      body: { result: { error: { on: ["branchOverlap"] } } },
    });
    expect(await plan(as, wish(await createBranch(), clash))).toMatchObject({
      status: 409,
      body: { result: { error: { on: ["trainerOverlap"] } } },
    });
    expect((await plan(as, wish(branch, { from: "16:00", to: "17:00" }))).status).toBe(302);
  });

  test("of two sessions planned at once for the same hour one is refused", async () => {
    const branch = await createBranch();
    const answers = await Promise.all([
      plan(await trainer(), wish(branch)),
      plan(await trainer(), wish(branch)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  });

  test("a cancelled session gives its hour away, and comes back only while that is free", async () => {
    const [as, branch] = [await trainer(), await createBranch()];
    const form = wish(branch);
    const id = String(form.id);
    await plan(as, form);
    expect((await send(as, id, { intent: "cancel" })).location).toBe(`/training/${id}?saved=cancelled`);
    expect((await send(as, id, { intent: "reinstate" })).location).toBe(`/training/${id}?saved=reinstated`);
    await send(as, id, { intent: "cancel" });
    expect((await plan(await trainer(), wish(branch))).status).toBe(302);
    expect((await send(as, id, { intent: "reinstate" })).location).toBe(`/training/${id}?saved=overlap`);
  });

  test("a session moved on an old page does not undo the move of a colleague", async () => {
    const as = await trainer();
    const { id } = await createTrainingSession({ trainerId: as.id, inHours: 48 });
    const to = { version: "1", on: "2026-12-09", from: "09:00", to: "12:00", place: "" };
    expect((await move(as, id, to)).location).toBe(`/training/${id}?saved=moved`);
    expect(await move(as, id, { ...to, on: "2026-12-10" })).toMatchObject({
      status: 409,
      body: { result: { error: { "": ["stale"] }, initialValue: { on: "2026-12-10" } } },
    });
  });
});

describe("the register", () => {
  const scene = async () => {
    const as = await trainer();
    const { id, branchId } = await createTrainingSession({ trainerId: as.id });
    return { as, id, branchId };
  };

  test("a pasted list is read and nothing is kept until the trainer says so", async () => {
    const { as, id, branchId } = await scene();
    const [sam, one, two] = [
      await repOf(branchId, "Sam Whitlock"),
      await repOf(branchId, "Jo Ashdown"),
      await repOf(branchId, "Jo Ashdown"),
    ];
    const stranger = await createUser({ name: "Terry Elsewhere" });
    const pasted = `Whitlock, Sam\nJo Ashdown\n${stranger.name}`;
    const answer = await send(as, id, { intent: "match", pasted });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        state: {
          attended: [sam.id],
          pasted,
          lines: [{ kind: "matched" }, { kind: "ambiguous" }, { kind: "unknown", line: stranger.name }],
        },
      },
    });
    const [, ambiguous] = (answer.body as { state: { lines: { candidateIds?: string[] }[] } }).state.lines;
    expect(ambiguous?.candidateIds?.sort()).toEqual([one.id, two.id].sort());
    expect(await db().attendance.count({ where: { sessionId: id } })).toBe(0);
  });

  test("people of the same name are told apart by their number, and nobody's number is shown otherwise", async () => {
    const { as, id, branchId } = await scene();
    await repOf(branchId, "Sam Whitlock");
    const one = await repOf(branchId, "Jo Ashdown");
    await repOf(branchId, "Jo Ashdown");
    const { body } = await callRoute(session, { path: `/training/${id}`, params: { session: id }, as });
    const { people } = (body as { page: { people: { name: string; number: string | null }[] } }).page;
    expect(people.filter(({ number }) => number !== null).map(({ name }) => name)).toEqual([
      "Jo Ashdown",
      "Jo Ashdown",
    ]);
    expect(JSON.stringify(body)).not.toContain(one.email);
  });

  test("whoever came and has passed the quiz completes the module, dated by the session", async () => {
    stopClock(new Date("2026-11-21T12:00:00Z"));
    const { as, branchId } = await scene();
    const { id } = await createTrainingSession({
      trainerId: as.id,
      branch: { id: branchId },
      inHours: -24 * 40,
      module: "module-2",
    });
    const [ready, early] = [await repOf(branchId), await repOf(branchId)];
    await createCompletion({ userId: ready.id, editionId, at: new Date("2026-09-01T10:00:00Z"), branchId });
    expect((await keep(as, id, [ready.id, early.id])).location).toBe(`/training/${id}?saved=kept`);
    const rows = await db().completion.findMany({ where: { moduleSlug: "module-2", branchId } });
    expect(rows).toMatchObject([{ userId: ready.id, completedAt: new Date("2026-10-12T14:00:00Z") }]);
    expect(await db().evidence.count({ where: { reference: id } })).toBe(2);
  });

  test("the register is put right without taking back what is complete", async () => {
    const { as, id, branchId } = await scene();
    const [rep, other] = [await repOf(branchId), await repOf(branchId)];
    await createCompletion({ userId: rep.id, editionId });
    await keep(as, id, [rep.id]);
    expect((await keep(as, id, [other.id], "2")).status).toBe(302);
    expect(await db().attendance.findMany({ where: { sessionId: id } })).toMatchObject([
      { userId: other.id },
    ]);
    expect(await db().evidence.count({ where: { userId: rep.id, reference: id } })).toBe(0);
    expect(await db().completion.count({ where: { userId: rep.id } })).toBe(1);
  });

  test("a register that two people keep at once keeps both versions in sight", async () => {
    const { as, id, branchId } = await scene();
    const [rep, other] = [await repOf(branchId), await repOf(branchId)];
    await keep(as, id, [rep.id]);
    expect(await keep(as, id, [other.id])).toMatchObject({
      status: 409,
      body: { state: { attended: [other.id], fault: "stale" } },
    });
    expect(await db().attendance.findMany({ where: { sessionId: id } })).toMatchObject([{ userId: rep.id }]);
  });

  test("an empty register says to cancel the session", async () => {
    const { as, id } = await scene();
    expect(await keep(as, id, [])).toMatchObject({ status: 400, body: { state: { fault: "nobodyCame" } } });
  });

  test("somebody of another branch cannot be written into a register", async () => {
    const { as, id } = await scene();
    expect((await keep(as, id, [(await createUser()).id])).status).toBe(400);
    expect((await keep(as, id, [newId()])).status).toBe(400);
    expect((await keep(as, id, ["x"])).status).toBe(400);
  });

  test("there is no register before the session has begun, and none of a cancelled one", async () => {
    const as = await trainer();
    for (const over of [{ inHours: 5 }, { cancelled: true }]) {
      const { id, branchId } = await createTrainingSession({ trainerId: as.id, ...over });
      expect((await keep(as, id, [(await repOf(branchId)).id])).status).toBe(409);
    }
  });

  test("a session whose register is kept is neither cancelled nor moved", async () => {
    const { as, id, branchId } = await scene();
    await keep(as, id, [(await repOf(branchId)).id]);
    expect((await send(as, id, { intent: "cancel" })).status).toBe(409);
    const to = { version: "2", on: "2026-12-09", from: "09:00", to: "12:00", place: "" };
    expect((await move(as, id, to)).status).toBe(409);
  });

  test("another trainer sees the date and no names; an administrator's look is written down", async () => {
    const { id, branchId } = await scene();
    await repOf(branchId);
    const look = (as: Viewer) => callRoute(session, { path: `/training/${id}`, params: { session: id }, as });
    expect(await look(await trainer())).toMatchObject({ body: { page: { people: null } } });
    const administrator = await createUser({ roles: [{ role: "administrator" }] });
    await look(administrator);
    expect(await db().auditEvent.findMany({ where: { actorId: administrator.id } })).toMatchObject([
      { action: "register.read", subjectId: id },
    ]);
  });
});

test("the diary costs four statements, however many sessions there are", async () => {
  const as = await trainer();
  const look = () => callRoute(diary, { path: "/training", as });
  await look();
  const before = await countStatements(look);
  for (let i = 0; i < 12; i += 1) await createTrainingSession({ inHours: i - 6 });
  expect(await countStatements(look)).toBe(before);
  expect(before).toBe(4);
});
