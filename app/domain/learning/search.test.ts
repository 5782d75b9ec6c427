import { beforeAll, describe, expect, test } from "vitest";
import { listTerms, readLaw } from "#app/domain/curriculum/passage-queries.server.ts";
import { pathOf } from "#app/domain/curriculum/passage.ts";
import { db } from "#app/platform/database.server.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createUser } from "#tests/factories/user.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { completeCurrentEdition } from "../authoring/passage-commands.server.ts";
import { searchCourse } from "./search-queries.server.ts";

useTestDatabase();

const lesson = (title: string, body: string, outcome = "listening") => `---
title: ${title}
summary: A lesson about ${title.toLowerCase()}.
minutes: 10
outcomes: [{ id: ${outcome}, text: Know it }]
---
${body}`;

const documents = {
  "modules/module-1/lessons/listen-well.md": lesson(
    "Listen well",
    `
## Before the hearing

A rep who accompanies a member takes notes of what was said & when.

## Afterwards

Put the *café* receipts away.
`,
  ),
  "modules/module-1/lessons/listen-well.cy.md": lesson(
    "Gwrando'n dda",
    "\n## Dŵr\n\nYfwch ddŵr cyn y cyfarfod.\n",
  ),
  "modules/module-2/module.yaml": `title: Later
summary: Later
covers: [Later]
optional: true
requires: [module-1]
completion: [lessons]
lessons: [speak-up]
`,
  "modules/module-2/lessons/speak-up.md": lesson("Speak up", "\n## Loudly\n\nA megaphone helps.\n"),
};

const search = async (asked: string, locale: "en" | "cy" = "en") =>
  searchCourse(await createUser(), locale, asked);
const paths = async (asked: string, locale: "en" | "cy" = "en") => (await search(asked, locale)).map(pathOf);

beforeAll(async () => {
  await createEdition({ documents });
});

describe("a rep who looks something up", () => {
  test("finds the section of a lesson by another form of its word, and the place is marked", async () => {
    const [found] = await search("accompanied");
    expect(found && pathOf(found)).toBe("/learn/module-1/listen-well#at-before-the-hearing");
    expect(found?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["accompanies"]);
    expect(found?.excerpt.map(({ text }) => text).join("")).toContain("said & when");
  });

  test.each([
    ["an accent that was not typed", "cafe", "en", "/learn/module-1/listen-well#at-afterwards"],
    ["an accent that need not be there", "Cafés", "en", "/learn/module-1/listen-well#at-afterwards"],
    ["Welsh without its circumflex", "dwr", "cy", "/learn/module-1/listen-well#at-dwr"],
    ["the beginning of one word", "acco", "en", "/learn/module-1/listen-well#at-before-the-hearing"],
    ["a term of the glossary", "rep speaks", "en", "/glossary#rep"],
    ["a fact", "union duties", "en", "/law#paid-time-off"],
  ] as const)("finds what was meant in spite of %s", async (_why, asked, locale, path) => {
    expect(await paths(asked, locale)).toContain(path);
  });

  test("is told which lessons open later", async () => {
    expect(await search("megaphone")).toMatchObject([{ locked: true, modulePosition: 2 }]);
    expect(await search("receipts")).toMatchObject([{ locked: false, modulePosition: 1 }]);
  });

  test.each(["", "   ", "zzz", "' OR 1=1 --", "a & | ! (", "%", "<script>", "a\u0000b", "word ".repeat(50)])(
    "gets an answer, and no error, for %o",
    async (asked) => {
      expect(Array.isArray(await search(asked))).toBe(true);
    },
  );

  test("costs two statements, however much is found", async () => {
    const user = await createUser();
    await searchCourse(user, "en", "rep");
    expect(await countStatements(() => searchCourse(user, "en", "rep"))).toBe(2);
  });
});

test("the glossary is in the reader's language, with the other language's term beside it", async () => {
  expect(await listTerms("cy")).toEqual([
    {
      id: "rep",
      language: "cy",
      term: "Cynrychiolydd",
      meaning: "Aelod sy'n siarad dros eraill.",
      otherTerm: "Rep",
    },
  ]);
});

test("a fact says where it comes from and when it was checked", async () => {
  expect((await readLaw("en")).facts).toMatchObject([
    { id: "paid-time-off", source: "An invented Act, section 1", status: "stable", checkedOn: "2026-11-21" },
  ]);
});

test("an Edition that was published by a program that could not search is searched after an upgrade, whatever rules it breaks now", async () => {
  await db().passage.deleteMany();
  await db().editionDocument.deleteMany({ where: { path: { startsWith: "plans/" } } });
  expect(await paths("accompanied")).toEqual([]);
  await completeCurrentEdition();
  expect(await paths("accompanied")).toHaveLength(1);
  await completeCurrentEdition();
  expect(await paths("accompanied")).toHaveLength(1);
});

test("what a new Edition has taken out is found no more", async () => {
  await createEdition({ documents: { ...documents, "glossary.yaml": "[]\n" } });
  expect(await paths("rep speaks")).not.toContain("/glossary#rep");
  expect(await listTerms("en")).toEqual([]);
});
