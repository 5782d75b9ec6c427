import { describe, expect, test } from "vitest";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { createEdition, smallProgrammeWith } from "#tests/factories/edition.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import * as edition from "./editions.$edition.tsx";
import * as editions from "./editions._index.tsx";

useTestDatabase();

const LESSON = "modules/module-1/lessons/listen-well.md";

let texts = 0;
/** A draft that nobody has made before: one lesson says something else. */
function createDraft() {
  texts += 1;
  const lesson = (smallProgrammeWith().get(LESSON) ?? "").replace("Listen first.", `Listen, ${texts} times.`);
  return createEdition({ documents: { [LESSON]: lesson }, published: false });
}

const trainer = () => createUser({ roles: [{ role: "trainer" }] });

async function send(id: string, form: Record<string, string>) {
  return callRoute(edition, { path: `/editions/${id}`, params: { edition: id }, as: await trainer(), form });
}

describe("a trainer, with no script running", () => {
  test("reads what a draft changes, and publishes it with the form on that page", async () => {
    await createEdition();
    const { id } = await createDraft();
    const ask = serveRoute({ path: "editions/:edition", module: edition, viewer: await trainer() });
    const page = await (await ask(`/editions/${id}`)).text();
    expect(page).toContain("Lesson<!-- -->: <!-- -->Listen well");
    const replacing = /name="replacing" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const answer = await send(id, { intent: "publish", replacing });
    expect(answer).toMatchObject({ status: 302, location: `/editions/${id}` });
    expect((await requireCurrentEdition("en")).id).toBe(id);
  });

  test("who sends the form twice is led to the same page, and the Edition is published once", async () => {
    const current = await createEdition({ documents: { "glossary.yaml": null } });
    const { id } = await createDraft();
    const form = { intent: "publish", replacing: current.id };
    const answers = await Promise.all([send(id, form), send(id, form)]);
    expect(answers.map(({ status, location }) => `${status} ${location ?? ""}`)).toEqual([
      `302 /editions/${id}`,
      `302 /editions/${id}`,
    ]);
  });

  test("is told when the course has changed since the page was opened, and nothing is published", async () => {
    const before = await requireCurrentEdition("en");
    const { id } = await createDraft();
    const overtaking = await createDraft();
    await send(overtaking.id, { intent: "publish", replacing: before.id });
    const answer = await send(id, { intent: "publish", replacing: before.id });
    expect(answer).toMatchObject({ status: 409, body: { stale: true } });
    expect((await requireCurrentEdition("en")).id).toBe(overtaking.id);
  });

  test("throws a draft away and finds it gone", async () => {
    const { id } = await createDraft();
    expect(await send(id, { intent: "discard" })).toMatchObject({ status: 302, location: "/editions" });
    expect(await send(id, { intent: "discard" })).toMatchObject({ status: 404 });
  });

  test.each<Record<string, string>>([{ intent: "burn" }, {}])(
    "who sends a form that the page has not is refused: %j",
    async (form) => {
      const { id } = await createDraft();
      expect(await send(id, form)).toMatchObject({ status: 400 });
    },
  );

  test.each(["1", "'; drop table", "00000000-0000-7000-8000-000000000000"])(
    "finds nothing at the made-up address %s",
    async (id) => {
      const as = await trainer();
      const answer = await callRoute(edition, { path: "/editions/x", params: { edition: id }, as });
      expect(answer.status).toBe(404);
    },
  );

  test("sees each Edition with its state and its day", async () => {
    const answer = await callRoute(editions, { path: "/editions", as: await trainer() });
    const { editions: rows } = answer.body as { editions: { state: string; publishedOn: string | null }[] };
    expect(rows.filter(({ state }) => state === "current")).toHaveLength(1);
    expect(rows.filter(({ state, publishedOn }) => state !== "draft" && publishedOn === null)).toEqual([]);
  });
});

test("the pages of Editions take as many statements with many drafts as with few", async () => {
  const as = await trainer();
  const { id } = await createDraft();
  const list = () => countStatements(() => callRoute(editions, { path: "/editions", as }));
  const one = () =>
    countStatements(() => callRoute(edition, { path: `/editions/${id}`, params: { edition: id }, as }));
  const few = [await list(), await one()];
  for (let i = 0; i < 3; i += 1) await createDraft();
  expect([await list(), await one()]).toEqual(few);
});
