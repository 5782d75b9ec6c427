import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createCertification } from "#tests/factories/recognition.ts";
import { type UserFixture, createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { certifyCompanions, withdrawCertification } from "./companion-certification-commands.server.ts";
import {
  findOwnCertification,
  listChosenCompanions,
  requireCompanion,
  requireOwnInForce,
  requireStanding,
} from "./companion-certification-queries.server.ts";
import { certificationSchema, withdrawalSchema } from "./companion-certification-schema.ts";
import { companionState, companionStates } from "./companion-certification.ts";
import { listCompanions } from "./companion-list-queries.server.ts";

useTestDatabase();
let editionId: string;
let official: UserFixture;
beforeAll(async () => {
  editionId = (await createEdition()).id;
  official = await createUser({ name: "Ada Official", roles: [{ role: "administrator" }] });
});
beforeEach(() => {
  stopClock(new Date("2026-11-22T12:00:00Z"));
});

async function eligible(name?: string): Promise<UserFixture> {
  const rep = await createUser(name === undefined ? {} : { name });
  await createCompletion({
    userId: rep.id,
    editionId,
    module: "module-2",
    at: new Date("2026-05-04T12:00:00Z"),
  });
  return rep;
}

const terms = { office: "National Official", issuedOn: "2026-11-22", expiresOn: "2028-11-21" };
const certify = (people: readonly { id: string; standing?: string | null }[], over = {}, viewer = official) =>
  certifyCompanions(viewer, {
    people: people.map(({ id, standing = null }) => ({ userId: id, standing })),
    ...terms,
    ...over,
  });

const rowsOf = (userId: string) =>
  db().companionCertification.findMany({ where: { userId }, orderBy: { id: "asc" } });

test.each([
  [null, "eligible"],
  [{ expiresOn: "2026-11-21", isWithdrawn: false }, "expired"],
  [{ expiresOn: "2026-11-22", isWithdrawn: false }, "expiring"],
  [{ expiresOn: "2027-01-21", isWithdrawn: false }, "expiring"],
  [{ expiresOn: "2027-01-22", isWithdrawn: false }, "certified"],
  [{ expiresOn: "2027-01-22", isWithdrawn: true }, "withdrawn"],
] as const)("with %j a rep is %s", (newest, state) => {
  expect(companionState(newest, "2026-11-22")).toBe(state);
});

describe("certifying", () => {
  test("several at once puts the official’s own name on each, and leaves the completion as it was", async () => {
    const [one, two] = [await eligible(), await eligible()];
    const before = await db().completion.findMany({ where: { userId: one.id } });
    await certify([one, two]);
    for (const { id } of [one, two]) {
      expect(await rowsOf(id)).toMatchObject([
        {
          issuerId: official.id,
          issuerName: "Ada Official",
          issuerOffice: "National Official",
          withdrawnAt: null,
        },
      ]);
    }
    expect(await db().completion.findMany({ where: { userId: one.id } })).toEqual(before);
    expect(await findOwnCertification(one)).toMatchObject({ state: "certified" });
  });

  test("again renews: what the first letter said is kept, and only the new one stands", async () => {
    const rep = await eligible();
    await certify([rep]);
    const [first] = await rowsOf(rep.id);
    await certify([{ id: rep.id, standing: first?.id ?? "" }], { expiresOn: "2029-11-21" });
    const person = await requireCompanion(official, rep.id);
    expect(person.history.map(({ expiresOn, replacedOn }) => [expiresOn, replacedOn])).toEqual([
      ["2029-11-21", null],
      ["2028-11-21", "2026-11-22"],
    ]);
    expect(person.standing).toBe(person.history[0]?.id);
  });

  test("the same form twice, even at once, certifies once", async () => {
    const rep = await eligible();
    const sent = await Promise.allSettled([certify([rep]), certify([rep])]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(certify([rep])).rejects.toThrow(new NamedError("stale"));
    expect(await rowsOf(rep.id)).toHaveLength(1);
  });

  test("on a form that shows an older certification is refused, and nobody on it is certified", async () => {
    const [rep, other] = [await eligible(), await eligible()];
    const old = await createCertification({ userId: rep.id });
    await withdrawCertification(official, { id: old, reason: "Left" });
    await expect(certify([other, { id: rep.id, standing: old }])).rejects.toThrow(new NamedError("stale"));
    expect(await rowsOf(other.id)).toEqual([]);
  });

  test("is refused for who has not completed Module 2, and for an id of nobody", async () => {
    const rep = await createUser();
    await createCompletion({ userId: rep.id, editionId });
    for (const id of [rep.id, newId()]) {
      await expect(certify([await eligible(), { id }])).rejects.toThrow(new NamedError("not-found"));
    }
    expect(await rowsOf(rep.id)).toEqual([]);
  });

  test("is refused for a day before they were eligible, and for one person named twice", async () => {
    const rep = await eligible();
    await expect(certify([rep], { issuedOn: "2026-05-03" })).rejects.toThrow(
      new NamedError("invalid", { what: "beforeCompletion" }),
    );
    await expect(certify([rep, rep])).rejects.toThrow(new NamedError("invalid"));
    expect(await rowsOf(rep.id)).toEqual([]);
  });

  test("oneself is refused, by the command and by the database", async () => {
    const own = await createUser({ roles: [{ role: "administrator" }] });
    await createCompletion({ userId: own.id, editionId, module: "module-2" });
    await expect(certify([own], {}, own)).rejects.toThrow(new NamedError("forbidden"));
    await expect(createCertification({ userId: own.id, issuerId: own.id })).rejects.toThrow("not_of_oneself");
  });
});

describe("withdrawing", () => {
  test("says who, when and why; the letter is gone and the completion stays", async () => {
    const rep = await eligible();
    const id = await createCertification({ userId: rep.id });
    expect((await requireOwnInForce(rep)).id).toBe(id);
    await withdrawCertification(official, { id, reason: "Left the union" });
    expect(await rowsOf(rep.id)).toMatchObject([
      { withdrawnById: official.id, withdrawnReason: "Left the union" },
    ]);
    await expect(requireOwnInForce(rep)).rejects.toThrow(new NamedError("not-found"));
    expect(await db().completion.count({ where: { userId: rep.id } })).toBe(1);
    expect(await findOwnCertification(rep)).toMatchObject({ state: "withdrawn" });
  });

  test("twice, or after a renewal, is refused and changes nothing", async () => {
    const rep = await eligible();
    const id = await createCertification({ userId: rep.id });
    await withdrawCertification(official, { id, reason: "First" });
    await expect(withdrawCertification(official, { id, reason: "Second" })).rejects.toThrow(
      new NamedError("stale"),
    );
    await expect(requireStanding(official, id)).rejects.toThrow(new NamedError("stale"));
    expect(await rowsOf(rep.id)).toMatchObject([{ withdrawnReason: "First" }]);
  });

  test("what is none is not found", async () => {
    for (const id of [newId(), "", "1; DROP"]) {
      const asked = withdrawCertification(official, { id, reason: "x" });
      await expect(asked).rejects.toThrow(new NamedError("not-found"));
    }
  });
});

test("the database keeps what a letter said and how it ended", async () => {
  const id = await createCertification({ userId: (await eligible()).id, withdrawn: true });
  const change = (data: object) => db().companionCertification.update({ where: { id }, data });
  await expect(change({ expiresOn: new Date("2039-01-01") })).rejects.toThrow(/never changed/);
  await expect(change({ withdrawnAt: null, withdrawnById: null, withdrawnReason: null })).rejects.toThrow(
    /never changed/,
  );
});

test.each(["rep", "branch_lead", "trainer", "national"] as const)(
  "a %s certifies and sees nobody",
  async (role) => {
    const viewer = await createUser({ roles: [{ role }] });
    const rep = await eligible();
    const id = await createCertification({ userId: rep.id });
    const refused = new NamedError("forbidden");
    await expect(certify([rep], {}, viewer)).rejects.toThrow(refused);
    await expect(withdrawCertification(viewer, { id, reason: "x" })).rejects.toThrow(refused);
    await expect(listCompanions(viewer, { text: "", state: null, page: 1 })).rejects.toThrow(refused);
    await expect(listChosenCompanions(viewer, [rep.id])).rejects.toThrow(refused);
    await expect(requireCompanion(viewer, rep.id)).rejects.toThrow(refused);
    await expect(requireStanding(viewer, id)).rejects.toThrow(refused);
  },
);

test("a rep reads their own certification and nobody else’s", async () => {
  const [mine, theirs] = [await eligible(), await eligible()];
  await createCertification({ userId: theirs.id });
  expect(await findOwnCertification(mine)).toEqual({ state: "eligible", newest: null });
  await expect(requireOwnInForce(mine)).rejects.toThrow(new NamedError("not-found"));
  expect(await findOwnCertification(await createUser())).toBeNull();
});

test("a letter is not there once it has expired", async () => {
  const rep = await eligible();
  await createCertification({ userId: rep.id, days: -1 });
  await expect(requireOwnInForce(rep)).rejects.toThrow(new NamedError("not-found"));
});

test("every change and every reading by an official is in the audit, without a reason or a name", async () => {
  const rep = await eligible("Sam Whitlock");
  await listChosenCompanions(official, [rep.id]);
  await certify([rep]);
  const [row] = await rowsOf(rep.id);
  await certify([{ id: rep.id, standing: row?.id ?? "" }]);
  const { standing } = await requireCompanion(official, rep.id);
  await withdrawCertification(official, { id: standing ?? "", reason: "Left the union" });
  const events = await db().auditEvent.findMany({
    where: { subjectId: rep.id, action: { startsWith: "companion." } },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual([
    "companion.read",
    "companion.certified",
    "companion.renewed",
    "companion.read",
    "companion.withdrawn",
  ]);
  expect(JSON.stringify(events)).not.toMatch(/Left|Whitlock|Ada/);
});

describe("the official’s list", () => {
  const list = (over: object = {}) => listCompanions(official, { text: "", state: null, page: 1, ...over });

  test("tells the states as the rule does, counts them, filters by state, name and branch", async () => {
    const text = `List ${newId()}`;
    const make = async (state: string, certification?: { days?: number; withdrawn?: boolean }) => {
      const { id } = await eligible(`${text} ${state}`);
      if (certification) await createCertification({ userId: id, ...certification });
    };
    await make("eligible");
    await make("certified", {});
    await make("expiring", { days: 60 });
    await make("expired", { days: -1 });
    await make("withdrawn", { withdrawn: true });
    const { companions, counts } = await list({ text });
    expect(counts).toEqual({ eligible: 1, certified: 1, expiring: 1, expired: 1, withdrawn: 1 });
    for (const { name, state } of companions) expect(name).toBe(`${text} ${state}`);
    for (const state of companionStates) {
      const page = await list({ text: text.toUpperCase(), state });
      expect(page.companions.map(({ name }) => name)).toEqual([`${text} ${state}`]);
      expect(page.found).toBe(1);
    }
    expect((await list({ text: "%_' OR 1=1" })).companions).toEqual([]);
    expect((await list({ text, page: 9 })).companions).toEqual([]);
  });

  test.each([1, 30])("costs two statements and the audit with %d more people", async (count) => {
    for (let i = 0; i < count; i += 1) await eligible();
    expect(await countStatements(() => list())).toBe(3);
  });
});

describe("a form", () => {
  const fields = { people: [newId()], ...terms };
  const messages = (over: object) =>
    certificationSchema.safeParse({ ...fields, ...over }).error?.issues.map(({ message }) => message);

  test("names people, each with the certification that stood when it was shown", () => {
    const [one, two, standing] = [newId(), newId(), newId()];
    expect(certificationSchema.parse({ ...fields, people: [one, `${two}:${standing}`] }).people).toEqual([
      { userId: one, standing: null },
      { userId: two, standing },
    ]);
  });

  test.each([
    ["a last day before the date of issue", { expiresOn: "2026-11-21" }, ["endsBeforeItBegins"]],
    ["a last day on the date of issue", { expiresOn: "2026-11-22" }, ["endsBeforeItBegins"]],
    ["a date of issue to come", { issuedOn: "2026-11-23" }, ["notYet"]],
    ["a certification that is over", { issuedOn: "2025-01-01", expiresOn: "2026-01-01" }, ["overAlready"]],
    ["a slip of the year", { expiresOn: "2062-11-21" }, ["validTooLong"]],
    [
      "a date of issue long past",
      { issuedOn: "2020-01-01", expiresOn: "2024-01-01" },
      ["issuedTooFarBack", "overAlready"],
    ],
    ["no office", { office: " " }, ["required", "tooShort:1"]],
    ["an office with a control character", { office: "a\u0000b" }, ["invalid"]],
    ["nobody", { people: [] }, ["choose"]],
  ])("with %s is refused", (_what, over, expected) => {
    expect(messages(over)).toEqual(expected);
  });

  test("with people that are no ids is refused", () => {
    for (const people of [["1"], ["a:b"], [`${newId()}:${newId()}:${newId()}`], [""]]) {
      expect(messages({ people })?.length).toBeGreaterThan(0);
    }
  });

  test("that withdraws needs a reason", () => {
    expect(withdrawalSchema.safeParse({ reason: "" }).success).toBe(false);
    expect(withdrawalSchema.safeParse({ reason: "x".repeat(501) }).success).toBe(false);
    expect(withdrawalSchema.parse({ reason: " <b>Left</b> " }).reason).toBe("<b>Left</b>");
  });
});
