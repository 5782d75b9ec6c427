import { beforeAll, beforeEach, expect, test } from "vitest";
import { listUnionDetails } from "#app/domain/branches/union-detail-queries.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import * as firstSteps from "./admin.first-steps.tsx";

const detail = (id: string, kind: string) =>
  `  - { id: ${id}, label: The ${kind}, hint: A hint, kind: ${kind} }`;
const details = [
  detail("national-office-phone", "phone"),
  detail("help-email", "email"),
  detail("the-url", "url"),
  detail("the-text", "text"),
  detail("the-longtext", "longtext"),
];
const union = `name: Example Union
description: A union that is made up for tests.
details:
${details.join("\n")}
`;
const path = "/admin/first-steps";

useTestDatabase();
beforeAll(() => createEdition({ documents: { "union.yaml": union } }));
beforeEach(async () => {
  await db().unionDetail.deleteMany();
});

const administrator = () => createUser({ roles: [{ role: "administrator" }] });

type Boxes = Record<string, string>;
const prefixed = (prefix: string, boxes: Boxes) =>
  Object.fromEntries(Object.entries(boxes).map(([id, text]) => [`${prefix}.${id}`, text]));
/** Sends the form: what the boxes held when it was shown, and what they hold now. */
const save = (as: Viewer, was: Boxes, values: Boxes) =>
  callRoute(firstSteps, { path, as, form: { ...prefixed("was", was), ...prefixed("values", values) } });
const given = async () => Object.fromEntries((await listUnionDetails()).map(({ id, value }) => [id, value]));

test("the page says what is done and what is still to be given, in a fixed number of statements", async () => {
  const as = await administrator();
  expect(await callRoute(firstSteps, { path, as })).toMatchObject({
    status: 200,
    body: {
      branches: 0,
      details: [{ id: "national-office-phone", value: "", label: "The phone" }, {}, {}, {}, {}],
    },
  });
  const statements = await countStatements(() => callRoute(firstSteps, { path, as }));
  for (let i = 0; i < 3; i += 1) await createUser();
  expect(await countStatements(() => callRoute(firstSteps, { path, as }))).toBe(statements);
});

test("what the union says is kept, and an emptied box takes it off the pages", async () => {
  const as = await administrator();
  const values = { "national-office-phone": "020 7946 0000", "the-longtext": "Line one\r\nLine two" };
  expect((await save(as, {}, values)).status).toBe(302);
  expect(await given()).toEqual({
    "national-office-phone": "020 7946 0000",
    "the-longtext": "Line one\nLine two",
  });
  const shown = { "national-office-phone": "020 7946 0000", "the-longtext": "Line one\r\nLine two" };
  expect((await save(as, shown, { ...shown, "national-office-phone": "" })).status).toBe(302);
  expect(await given()).toEqual({ "the-longtext": "Line one\nLine two" });
  const events = await db().auditEvent.findMany({ where: { actorId: as.id }, orderBy: { id: "asc" } });
  expect(events.map(({ action, subjectId }) => `${action} ${subjectId}`)).toEqual([
    "union-detail.saved national-office-phone",
    "union-detail.saved the-longtext",
    "union-detail.cleared national-office-phone",
  ]);
});

test("of two who give the same detail the later sees both values, and nothing is lost", async () => {
  const as = await administrator();
  await save(as, {}, { "the-text": "The general secretary" });
  const late = await save(
    as,
    {},
    { "the-text": "The duty official", "national-office-phone": "020 7946 0000" },
  );
  expect(late).toMatchObject({
    status: 409,
    body: {
      conflicts: ["the-text"],
      result: {
        initialValue: {
          values: { "the-text": "The duty official", "national-office-phone": "020 7946 0000" },
        },
      },
    },
  });
  expect(await given()).toEqual({ "the-text": "The general secretary" });
  const again = await save(
    as,
    { "the-text": "The general secretary" },
    { "the-text": "The duty official", "national-office-phone": "020 7946 0000" },
  );
  expect(again.status).toBe(302);
  expect(await given()).toEqual({
    "the-text": "The duty official",
    "national-office-phone": "020 7946 0000",
  });
});

test("a box that nobody touched does not undo what somebody else has saved since", async () => {
  const as = await administrator();
  await save(as, {}, { "the-text": "The general secretary" });
  const answer = await save(as, {}, { "the-text": "", "help-email": "help@example.org" });
  expect(answer.status).toBe(302);
  expect(await given()).toEqual({ "the-text": "The general secretary", "help-email": "help@example.org" });
});

test("of two who save at the same moment one is told", async () => {
  const as = await administrator();
  const answers = await Promise.all([
    save(as, {}, { "the-text": "The general secretary" }),
    save(as, {}, { "the-text": "The duty official" }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
});

test("the same form sent twice is saved once", async () => {
  const as = await administrator();
  const values = { "the-text": "The duty official" };
  await save(as, {}, values);
  expect((await save(as, {}, values)).status).toBe(302);
  expect(await db().auditEvent.count({ where: { actorId: as.id } })).toBe(1);
});

test.each([
  ["national-office-phone", "ring us"],
  ["national-office-phone", "020 7946 0000 020 7946 0000 020 7946 0000"],
  ["help-email", "help at example.org"],
  ["the-url", "javascript:alert(1)"],
  ["the-url", "www.example.org"],
  ["the-url", `https://example.org/${"x".repeat(500)}`],
  ["the-text", "two\nlines"],
  ["the-text", "x".repeat(301)],
  ["the-text", "NUL \u0000"],
  ["the-longtext", "\u202eesrever"],
  ["the-longtext", "x".repeat(4001)],
])("a wrong %s is answered beside its box and nothing else of the form is saved (%#)", async (id, text) => {
  const other = id === "help-email" ? "the-text" : "help-email";
  const good = { [other]: other === "help-email" ? "help@example.org" : "The duty official" };
  expect(await save(await administrator(), {}, { ...good, [id]: text })).toMatchObject({
    status: 400,
    body: { result: { error: { [`values.${id}`]: expect.any(Array) as unknown } } },
  });
  expect(await given()).toEqual({});
});

test("a detail that the union does not ask for is not taken in", async () => {
  expect((await save(await administrator(), {}, { "the-secret": "x" })).status).toBe(302);
  expect(await given()).toEqual({});
});

test("hostile text is kept as text", async () => {
  const text = `<script>alert("x")</script> '; DROP TABLE "User" --`;
  await save(await administrator(), {}, { "the-text": text });
  expect(await given()).toEqual({ "the-text": text });
});
