import { beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { createEdition, smallProgrammeWith } from "#tests/factories/edition.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { findCurrentEditionId, outlineOf, requireCurrentEdition } from "./edition-queries.server.ts";
import { requireLesson } from "./lesson-queries.server.ts";
import { requirePage } from "./page-queries.server.ts";
import { requireTemplate, requireTemplateVersion } from "./template-queries.server.ts";
import { requireUnionProfile } from "./union-profile-queries.server.ts";

useTestDatabase();

const LESSON = "modules/module-1/lessons/listen-well.md";
const PAGE = "pages/a-member-needs-help-now";

const english = (path: string): string => smallProgrammeWith().get(path) ?? "";
const welsh = {
  "modules/module-1/lessons/listen-well.cy.md": english(LESSON).replace(
    "title: Listen well",
    "title: Gwrando'n dda",
  ),
  [`${PAGE}.cy.md`]: english(`${PAGE}.md`).replace("## Ring today", "## Ffoniwch heddiw"),
};

const lessonNow = async (module: string, lesson: string, locale: Locale) =>
  requireLesson(await findCurrentEditionId(), { module, lesson, locale });

describe("before anything has been published", () => {
  test("there is no programme, no page and no template to be had", async () => {
    for (const asked of [
      () => requireCurrentEdition("en"),
      () => lessonNow("module-1", "listen-well", "en"),
      () => requirePage("a-member-needs-help-now", "en"),
      () => requireTemplate("branch-development-plan"),
      () => requireUnionProfile(),
    ]) {
      await expect(asked()).rejects.toMatchObject({ code: "not-found" });
    }
  });
});

describe("once an Edition has been published", () => {
  beforeAll(async () => {
    await createEdition({ documents: welsh });
  });

  test("the programme is in the reader's language, and in English where it has not been translated", async () => {
    const { modules } = await requireCurrentEdition("cy");
    expect(modules.map(({ title }) => title)).toEqual([
      "Y modiwl cyntaf",
      "Yr ail fodiwl",
      "Y trydydd modiwl",
    ]);
    expect(modules[1]?.summary).toBe("For those who choose it.");
    expect(modules[0]?.lessons.map(({ title, locale }) => [title, locale])).toEqual([
      ["Gwrando'n dda", "cy"],
      ["Note well", "en"],
    ]);
    expect(modules[0]?.quiz).toMatchObject({ passMark: 60, questionCount: 3 });
  });

  test("a lesson is read with its outcomes and its contents, in no statement once it has been read", async () => {
    const editionId = await findCurrentEditionId();
    const read = () => requireLesson(editionId, { module: "module-1", lesson: "listen-well", locale: "cy" });
    const { lesson, module } = await read();
    expect(module.slug).toBe("module-1");
    expect(lesson).toMatchObject({
      locale: "cy",
      title: "Gwrando'n dda",
      outcomes: [{ id: "listening", text: "Say what listening means" }],
      headings: [{ id: "at-before-you-start" }, { id: "at-what-to-ask" }],
    });
    expect(lesson.html).toContain("Listen first.</p>");
    expect(await countStatements(read)).toBe(0);
  });

  test.each([
    ["module-1", "nothing"],
    ["module-2", "listen-well"],
    ["nothing", "listen-well"],
    ["__proto__", "constructor"],
  ])("there is no lesson at %s/%s", async (module, lesson) => {
    await expect(lessonNow(module, lesson, "en")).rejects.toMatchObject({ code: "not-found" });
  });

  test("the page for a member who needs help now costs three statements and says its language", async () => {
    const read = () => requirePage("a-member-needs-help-now", "cy");
    expect(await countStatements(read)).toBe(3);
    expect(await read()).toMatchObject({ locale: "cy" });
    expect(await requirePage("a-member-needs-help-now", "en")).toMatchObject({ locale: "en" });
  });

  test("what the union has given stands on the page, and what it has not leaves no gap", async () => {
    expect((await requirePage("a-member-needs-help-now", "en")).html).not.toContain("National office");
    await db().unionDetail.create({
      data: { id: "national-office-phone", value: "020 7223 4887", updatedAt: new Date() },
    });
    const { html } = await requirePage("a-member-needs-help-now", "en");
    expect(html).toContain('National office: <a href="tel:02072234887">020 7223 4887</a>');
    expect(html).not.toContain("Write to");
    await db().unionDetail.deleteMany();
  });

  test("what the course itself knows of the union is used until the union says otherwise", async () => {
    const known = english("union.yaml").replace("kind: email", "kind: email\n    value: known@example.org");
    await createEdition({ documents: { ...welsh, "union.yaml": known } });
    expect((await requirePage("a-member-needs-help-now", "en")).html).toContain("mailto:known@example.org");
    await db().unionDetail.create({
      data: { id: "help-email", value: "own@example.org", updatedAt: new Date() },
    });
    expect((await requirePage("a-member-needs-help-now", "en")).html).toContain("mailto:own@example.org");
  });

  test("a plan keeps the template that it was made from, whatever is published later", async () => {
    const path = "plans/branch-development-plan.yaml";
    const { hash, definition } = await requireTemplate("branch-development-plan");
    await createEdition({ documents: { [path]: english(path).replace("label: Slogan", "label: Motto") } });
    const later = await requireTemplate("branch-development-plan");
    expect(later.hash).not.toBe(hash);
    expect(await requireTemplateVersion(hash)).toEqual({ hash, definition });
    await expect(requireTemplateVersion("nothing")).rejects.toMatchObject({ code: "not-found" });
  });

  test("an attempt's own Edition can be read when another is current", async () => {
    const before = await requireCurrentEdition("en");
    await createEdition({ documents: { "glossary.yaml": null } });
    expect((await requireCurrentEdition("en")).number).toBeGreaterThan(before.number);
    expect(await outlineOf(before.id, "en")).toEqual(before);
  });

  test("a draft is not the programme, even by its id", async () => {
    const { id } = await createEdition({ published: false });
    await expect(outlineOf(id, "en")).rejects.toMatchObject({ code: "not-found" });
  });
});
