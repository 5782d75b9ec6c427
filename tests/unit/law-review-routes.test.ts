import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Role } from "#app/domain/accounts/viewer.ts";
import { requireSheet } from "#app/domain/authoring/sheet-queries.server.ts";
import { writeDocument } from "#app/documents/document-job.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import * as edition from "#app/routes/editions.$edition.tsx";
import * as editions from "#app/routes/editions._index.tsx";
import * as helpNow from "#app/routes/help-now.tsx";
import * as jobAid from "#app/routes/job-aids.$slug.tsx";
import * as law from "#app/routes/law.tsx";
import * as lesson from "#app/routes/learn.$module_.$lesson.tsx";
import * as kit from "#app/routes/session-kits.$module.tsx";
import { createEdition, smallProgrammeWith } from "../factories/edition.ts";
import { createLawReview } from "../factories/law-review.ts";
import { createUser } from "../factories/user.ts";
import { callRoute } from "../setup/call-route.ts";
import { readPdfStructure } from "../setup/pdf-structure.ts";
import { serveRoute } from "../setup/rendered-route.ts";
import { useTestDatabase } from "../setup/test-database.ts";

useTestDatabase();

const sheet = (title: string) =>
  `---\ntitle: ${title}\nsummary: To print.\n---\n## Write here\n\nWhat happened, and when.\n`;
const documents = {
  "job-aids/timeline.md": sheet("Timeline"),
  "modules/module-1/session-kit.md": sheet("Kit"),
};
const OUTSTANDING = "The union’s legal review of this course is outstanding.";

let id = "";
beforeAll(async () => {
  ({ id } = await createEdition({ documents }));
});
beforeEach(async () => {
  await db().editionLawReview.deleteMany();
});

const someone = (role: Role) => createUser({ roles: [{ role }] });

/** The text of a page as it is sent. */
async function read(
  [path, module, address]: readonly [string, unknown, string],
  { role = "rep", locale = "en" }: { role?: Role; locale?: Locale } = {},
): Promise<string> {
  const html = await (
    await serveRoute({ path, module, viewer: await someone(role), locale })(address)
  ).text();
  return html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x27;/g, "'");
}

const pages = [
  ["learn/:module/:lesson", lesson, "/learn/module-1/listen-well"],
  ["help-now", helpNow, "/help-now"],
  ["job-aids/:slug", jobAid, "/job-aids/timeline"],
  ["session-kits/:module", kit, "/session-kits/module-1"],
  ["law", law, "/law"],
] as const;

describe.each(pages)("%s", (...page) => {
  test("says once that the review is outstanding, and at once when it is not any more", async () => {
    const role = page[0].startsWith("session-kits") ? "trainer" : "rep";
    expect((await read(page, { role })).split(OUTSTANDING)).toHaveLength(2);
    await createLawReview({ editionId: id, reviewer: "Siân <b>Example</b>", on: "2026-11-03" });
    const reviewed = await read(page, { role });
    expect(reviewed).toContain("Law reviewed on 3 November 2026 by Siân &lt;b&gt;Example&lt;/b&gt;");
    expect(reviewed).not.toContain(OUTSTANDING);
    expect(await read(page, { role, locale: "cy" })).toContain(
      "Adolygwyd y gyfraith ar 3 Tachwedd 2026 gan Siân",
    );
  });
});

test("a job aid on paper says it in its own language, whatever the reader's", async () => {
  const print = async () => {
    const job = {
      kind: "sheet",
      sheet: await requireSheet({ kind: "job-aid", slug: "timeline", locale: "cy" }),
    };
    const at = new Date("2026-11-22T12:00:00Z");
    const bytes = await writeDocument({ ...job, kind: "sheet", format: "pdf", locale: "cy", at });
    return (await readPdfStructure(bytes)).elements
      .map((element) => element.text)
      .join(" ")
      .replace(/\s+/g, " ");
  };
  expect(await print()).toContain(OUTSTANDING);
  await createLawReview({ editionId: id, on: "2026-11-03" });
  expect(await print()).toContain("Law reviewed on 3 November 2026 by Sian Example, Legal Officer");
});

describe("the page of an Edition", () => {
  const send = async (form: Record<string, string>, to = id) =>
    callRoute(edition, {
      path: `/editions/${to}`,
      params: { edition: to },
      as: await someone("national"),
      form,
    });
  const record = { intent: "record-law-review", reviewer: "Sian Example", reviewedOn: "2026-11-20" };
  const page = ["editions/:edition", edition] as const;

  test("has the form for those who record, and words for those who do not", async () => {
    expect(await read([...page, `/editions/${id}`], { role: "national" })).toContain("Record the review");
    const trainer = await read([...page, `/editions/${id}`], { role: "trainer" });
    expect(trainer).toContain("An administrator or a national official records it.");
    expect(trainer).not.toContain("Record the review");
  });

  test("records, corrects and withdraws, and says so", async () => {
    const saved = await send(record);
    expect(saved).toMatchObject({ status: 302, location: `/editions/${id}?saved=recorded#law-review` });
    expect(await read([...page, saved.location ?? ""], { role: "national" })).toContain(
      "The review is recorded.",
    );
    const version = async () =>
      (await db().editionLawReview.findUniqueOrThrow({ where: { editionId: id } })).recordedAt.toISOString();
    const corrected = await send({ ...record, reviewer: "Siân Example", version: await version() });
    expect(corrected.location).toContain("saved=corrected");
    const withdrawn = await send({ intent: "withdraw-law-review", version: await version() });
    expect(withdrawn.location).toContain("saved=withdrawn");
  });

  test("keeps what was typed when the form is not right, or the review is another by now", async () => {
    expect(await send({ ...record, reviewedOn: "" })).toMatchObject({
      status: 400,
      body: { review: { refused: null, result: { initialValue: { reviewer: "Sian Example" } } } },
    });
    await createLawReview({ editionId: id, reviewer: "Somebody else" });
    const body = { review: { refused: "stale", result: { initialValue: { reviewer: "Sian Example" } } } };
    expect(await send(record)).toMatchObject({ status: 409, body });
    expect(await db().editionLawReview.findMany()).toMatchObject([{ reviewer: "Somebody else" }]);
  });

  test("shows the new version beside what was typed, so that it can be sent again", async () => {
    const version = await createLawReview({ editionId: id, reviewer: "Somebody else" });
    const ask = serveRoute({ path: page[0], module: edition, viewer: await someone("national") });
    const body = new URLSearchParams(record);
    const html = await (await ask(`/editions/${id}`, { method: "POST", body })).text();
    expect(html).toContain("Somebody else");
    expect(html).toContain('value="Sian Example"');
    expect(html).toContain(`value="${version}"`);
    expect(html).toContain("What you typed is kept below");
  });

  test("says that a draft has no review", async () => {
    const programme = (smallProgrammeWith().get("programme.yaml") ?? "").replace("small", "tiny");
    const draft = await createEdition({ documents: { "programme.yaml": programme }, published: false });
    expect(await send(record, draft.id)).toMatchObject({
      status: 409,
      body: { review: { refused: "draft" } },
    });
    const html = await read([...page, `/editions/${draft.id}`], { role: "national" });
    expect(html).not.toContain("Record the review");
    expect(html).not.toContain("Publish for every rep");
  });

  test.each<Record<string, string>>([
    { intent: "take-over-law-review" },
    { intent: "take-over-law-review", from: "1" },
  ])("refuses %j, which its form cannot send", async (form) => {
    expect(await send(form)).toMatchObject({ status: 400 });
  });

  test("can be found in the list, which tells trainers of flags and officials of Editions", async () => {
    const list = ["editions", editions, "/editions"] as const;
    const official = await read(list, { role: "national" });
    expect(official).toContain("Outstanding");
    expect(official).not.toContain("What reps say about questions");
    expect(await read(list, { role: "trainer" })).toContain("What reps say about questions");
  });
});
