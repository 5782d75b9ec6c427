import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createShare } from "#tests/factories/recognition.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { newCode } from "./certificate-code.server.ts";
import { replaceCode, shareCertificate, withdrawShare } from "./certificate-commands.server.ts";
import { findSharedCertificate, requireCertificate } from "./certificate-queries.server.ts";
import { sharedPartsSchema } from "./certificate-schema.ts";
import { CODE_LENGTH, codeInGroups, initialsOf, readCode } from "./certificate.ts";

useTestDatabase();
let editionId: string;
beforeAll(async () => {
  editionId = (await createEdition()).id;
});

async function holder(name = "Sam Whitlock") {
  const user = await createUser({ name });
  await createCompletion({ userId: user.id, editionId, at: new Date("2026-05-04T12:00:00Z") });
  return user;
}

let visits = 0;
/** Each check comes from an address of its own, so that no test meets the limit of another. */
const check = (code: string, viewer: Parameters<typeof findSharedCertificate>[0]["viewer"] = null) =>
  findSharedCertificate({ code, viewer, clientAddress: `192.0.2.${(visits += 1)}`, locale: "en" });

const shareOf = async (userId: string) => db().certificateShare.findFirst({ where: { userId } });

describe("a code", () => {
  test("cannot be guessed: 128 bits or more, and no two are alike", () => {
    expect(CODE_LENGTH * Math.log2(32)).toBeGreaterThanOrEqual(128);
    expect(new Set(Array.from({ length: 1000 }, newCode)).size).toBe(1000);
    expect(newCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/);
  });

  test("copied from paper is read whatever its capitals, dashes and look-alikes", () => {
    const code = newCode();
    expect(readCode(codeInGroups(code))).toBe(code);
    expect(readCode(` ${codeInGroups(code).toLowerCase().replaceAll("-", " ")}\n`)).toBe(code);
    expect(readCode("oO-iIlL")).toBe("001111");
  });
});

test.each([
  ["Sam Whitlock", "S. W."],
  ["  siân  ŵyn gruffydd ", "S. Ŵ. G."],
  ["Cher", "C."],
  ["Mary (Molly) O’Hara 2nd", "M. O."],
])("the initials of %s are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

describe("the holder", () => {
  test("has nothing on a check page until they turn it on", async () => {
    const user = await holder();
    expect((await requireCertificate(user, "module-1", "en")).share).toBeNull();
    expect(await shareOf(user.id)).toBeNull();
  });

  test("finds on the certificate what was completed, when, and no score", async () => {
    const { certificate } = await requireCertificate(await holder(), "module-1", "cy");
    expect(certificate).toEqual({
      module: { slug: "module-1", position: 1, title: "Y modiwl cyntaf" },
      covers: ["Listening", "Noting"],
      name: "Sam Whitlock",
      on: "2026-05-04",
      edition: 1,
      union: "Example Union",
    });
  });

  test.each(["module-2", "no-such-module", "..", ""])(
    "has no certificate of %j, and shares none",
    async (module) => {
      const user = await holder();
      await expect(requireCertificate(user, module, "en")).rejects.toThrow(new NamedError("not-found"));
      const share = shareCertificate(user, { module, name: "full", showModule: true, showDate: true });
      await expect(share).rejects.toThrow(new NamedError("not-found"));
      await expect(replaceCode(user, module)).rejects.toThrow(new NamedError("not-found"));
    },
  );

  test("keeps the code when they change what it shows, and can change it whenever they like", async () => {
    const user = await holder();
    await shareCertificate(user, { module: "module-1", name: "full", showModule: true, showDate: true });
    const first = await shareOf(user.id);
    await shareCertificate(user, { module: "module-1", name: "hidden", showModule: true, showDate: false });
    expect(await shareOf(user.id)).toMatchObject({ code: first?.code, name: "hidden", showDate: false });
  });

  test("cannot touch what somebody else shares", async () => {
    const user = await holder();
    const code = await createShare({ userId: user.id });
    const stranger = await holder();
    await expect(replaceCode(stranger, "module-1")).rejects.toThrow(new NamedError("not-found"));
    await withdrawShare(stranger, "module-1");
    expect(await check(code)).not.toBeNull();
  });

  test("reads their own certificate in three statements", async () => {
    const user = await holder();
    const read = () => requireCertificate(user, "module-1", "en");
    await read();
    expect(await countStatements(read)).toBe(3);
  });
});

describe("whoever has the code", () => {
  test.each([
    [
      { name: "full", showModule: false, showDate: false },
      { name: "Sam Whitlock", module: null, on: null },
    ],
    [
      { name: "initials", showModule: false, showDate: false },
      { name: "S. W.", module: null, on: null },
    ],
    [
      { name: "hidden", showModule: true, showDate: false },
      { name: null, module: { position: 1, title: "Module the first" }, on: null },
    ],
    [
      { name: "hidden", showModule: false, showDate: true },
      { name: null, module: null, on: "2026-05-04" },
    ],
  ] as const)("sees only what is shared: %j", async (parts, shown) => {
    const user = await holder();
    const code = await createShare({ userId: user.id, ...parts });
    expect(await check(code)).toEqual({ union: "Example Union", ...shown });
  });

  test("learns no more from a withdrawn or replaced code than from one that never was", async () => {
    const user = await holder();
    const withdrawn = await createShare({ userId: user.id });
    await withdrawShare(user, "module-1");
    const replaced = await createShare({ userId: user.id });
    await replaceCode(user, "module-1");
    for (const code of [
      withdrawn,
      replaced,
      codeInGroups(newCode()),
      "",
      "K7QM",
      "%00'--",
      "é".repeat(5000),
    ]) {
      expect(await check(code)).toBeNull();
      const statements = await countStatements(() => check(code));
      expect(statements, code).toBe(await countStatements(() => check(newCode())));
    }
  });

  test("is told to wait after sixty tries in a quarter of an hour", async () => {
    const guess = () =>
      findSharedCertificate({ code: newCode(), viewer: null, clientAddress: "198.51.100.7", locale: "en" });
    for (let i = 0; i < 60; i += 1) await guess();
    await expect(guess()).rejects.toThrow("too-many-attempts");
  });
});

test("every change and every check by somebody else is in the audit, without a name or a code", async () => {
  const user = await holder();
  await shareCertificate(user, { module: "module-1", name: "initials", showModule: true, showDate: false });
  const code = codeInGroups((await shareOf(user.id))?.code ?? "");
  await check(code);
  await check(code, user);
  await replaceCode(user, "module-1");
  await withdrawShare(user, "module-1");
  await withdrawShare(user, "module-1");
  const events = await db().auditEvent.findMany({
    where: { subjectId: user.id, action: { startsWith: "certificate." } },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["certificate.shared", user.id],
    ["certificate.checked", null],
    ["certificate.code-replaced", user.id],
    ["certificate.withdrawn", user.id],
  ]);
  expect(JSON.stringify(events)).not.toContain("Whitlock");
  expect(JSON.stringify(events)).not.toContain(readCode(code));
});

test.each([
  [{ name: "hidden" }],
  [{ name: "hidden", show: [] }],
  [{ name: "everything", show: ["module"] }],
  [{ show: ["module"] }],
  [{ name: "full", show: ["score"] }],
])("a choice of %j is refused", (typed) => {
  expect(sharedPartsSchema.safeParse(typed).success).toBe(false);
});
