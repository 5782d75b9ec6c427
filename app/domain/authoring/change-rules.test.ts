import { describe, expect, test } from "vitest";
import { smallProgrammeWith } from "#tests/factories/edition.ts";
import { parseContent } from "./content-parser.ts";
import { describeProblem } from "./content-problem.ts";

const ENGLISH = "modules/module-1/lessons/listen-well.md";
const WELSH = "modules/module-1/lessons/listen-well.cy.md";

/** The lesson with those lines at the end of its front matter. */
const lessonWith = (...lines: string[]): string =>
  (smallProgrammeWith().get(ENGLISH) ?? "").replace("\n---\n", `\n${[...lines, "---"].join("\n")}\n`);

const change = (on: string, text = "Tribunal limits are now six months.") => [
  `  - on: ${on}`,
  `    text: ${text}`,
];

function describedIn(files: Record<string, string>): string[] {
  const result = parseContent(smallProgrammeWith(files));
  return result.ok ? [] : result.problems.map(describeProblem);
}

const hashOf = (text: string): string => {
  const result = parseContent(smallProgrammeWith({ [ENGLISH]: text }));
  if (!result.ok) throw new Error("not taken in");
  return result.content.lessons.find(({ version }) => version.slug === "listen-well")?.version.hash ?? "";
};

test("a lesson tells of its changes in both languages, each on the same day", () => {
  const english = lessonWith("changes:", ...change("2026-12-01"), ...change("2027-04-06", "Pay rises."));
  const welsh = lessonWith("changes:", ...change("2026-12-01", "Chwe mis."), ...change("2027-04-06", "Tâl."));
  const result = parseContent(smallProgrammeWith({ [ENGLISH]: english, [WELSH]: welsh }));
  const changesIn = (locale: string) =>
    result.ok &&
    result.content.lessons.find(({ version }) => version.slug === "listen-well" && version.locale === locale)
      ?.version.changes;
  expect(changesIn("en")).toEqual([
    { on: "2026-12-01", text: "Tribunal limits are now six months." },
    { on: "2027-04-06", text: "Pay rises." },
  ]);
  expect(changesIn("cy")).toEqual([
    { on: "2026-12-01", text: "Chwe mis." },
    { on: "2027-04-06", text: "Tâl." },
  ]);
});

test("a lesson that tells of nothing keeps its version, and one that does is another", () => {
  expect(hashOf(lessonWith("changes:", ...change("2026-12-01")))).not.toBe(hashOf(lessonWith()));
});

describe("changes that are wrong are named by file, line and column, with what would be right", () => {
  const wrong: [what: string, lines: string[], problem: string][] = [
    [
      "a day that is not in the calendar",
      ["changes:", ...change("2026-02-30")],
      '9:9 on is "2026-02-30" — it should be a real day such as 2026-11-21',
    ],
    [
      "a change without a sentence",
      ["changes:", "  - on: 2026-12-01"],
      '9:5 text is missing — add "text": a text; put it in quotes if it looks like a number or a date',
    ],
    [
      "a sentence that never ends",
      ["changes:", ...change("2026-12-01", "x".repeat(501))],
      `10:11 text is "${"x".repeat(39)}… — it should be 500 characters at the most`,
    ],
    [
      "a key that is not used here",
      ["changes:", ...change("2026-12-01"), "    why: A new Act"],
      '11:5 unknown key "why" — use only these: on, text',
    ],
    [
      "one change that is no list",
      ["changes: Everything"],
      '8:10 changes is "Everything" — it should be a list of changes',
    ],
    [
      "a newer change above an older one",
      ["changes:", ...change("2027-04-06"), ...change("2026-12-01")],
      "11:9 a change of 2026-12-01 below one of 2027-04-06 — put the changes in the order of their dates, the newest last",
    ],
  ];
  test.each(wrong)("%s", (_, lines, problem) => {
    expect(describedIn({ [ENGLISH]: lessonWith(...lines) })).toEqual([`${ENGLISH}:${problem}`]);
  });

  test("two changes of one day may stand in either order", () => {
    const lines = ["changes:", ...change("2026-12-01"), ...change("2026-12-01", "And another.")];
    expect(describedIn({ [ENGLISH]: lessonWith(...lines) })).toEqual([]);
  });

  const english = lessonWith("changes:", ...change("2026-12-01"));
  const remedy = "use these, in this order: 2026-12-01";
  const translations: [what: string, english: string, welsh: string, problem: string][] = [
    ["tells of none", english, lessonWith(), `2:1 changes with other dates than in English — ${remedy}`],
    [
      "tells of another day",
      english,
      lessonWith("changes:", ...change("2026-12-02")),
      `9:3 changes with other dates than in English — ${remedy}`,
    ],
    [
      "tells of one too many",
      lessonWith(),
      english,
      "9:3 changes with other dates than in English — take them out, or add them to the English as well",
    ],
  ];
  test.each(translations)("a translation that %s", (_, text, welsh, problem) => {
    expect(describedIn({ [ENGLISH]: text, [WELSH]: welsh })).toEqual([`${WELSH}:${problem}`]);
  });
});
