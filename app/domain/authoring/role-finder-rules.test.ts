import { expect, test } from "vitest";
import { smallProgrammeWith } from "#tests/factories/edition.ts";
import { roleFinderDocuments } from "#tests/factories/role-finder.ts";
import { parseContent } from "./content-parser.ts";
import { describeProblem } from "./content-problem.ts";

const FILE = "role-finder.yaml";

/** The problems of a role finder with pieces replaced; each piece has to be there. */
function problemsWith(...edits: [from: string, to: string][]): string[] {
  const changed = edits.reduce((source, [from, to]) => {
    if (!source.includes(from)) throw new Error(`${FILE} has no ${from}`);
    return source.replace(from, to);
  }, roleFinderDocuments[FILE]);
  const result = parseContent(smallProgrammeWith({ [FILE]: changed }));
  return result.ok ? [] : result.problems.map(describeProblem);
}

test("a role finder that is right can be taken in, and a course may do without one", () => {
  expect(problemsWith()).toEqual([]);
  expect(parseContent(smallProgrammeWith()).ok).toBe(true);
});

const ROLES = "safety-rep, learning-rep, campaign-lead, workplace-contact";

test.each<[what: string, edits: [from: string, to: string][], expected: string[]]>([
  [
    "a statement for a role that there is not",
    [["[workplace-contact, learning-rep]", "[workplace-contact, learnt-rep]"]],
    [`${FILE}:32:32 there is no role "learnt-rep" — name one of: ${ROLES}`],
  ],
  [
    "a role that no statement speaks for",
    [["roles: [campaign-lead]", "roles: [safety-rep]"]],
    [`${FILE}:12:9 no statement speaks for "campaign-lead" — name it in a statement, or take it out`],
  ],
  [
    "a role that stands twice",
    [
      ["- id: campaign-lead", "- id: learning-rep"],
      ["roles: [campaign-lead]", "roles: [safety-rep]"],
    ],
    [`${FILE}:12:9 the role "learning-rep" is used twice — give it another id; the first is at line 8`],
  ],
  [
    "a statement that stands twice",
    [["- id: posters", "- id: buildings"]],
    [`${FILE}:27:9 the statement "buildings" is used twice — give it another id; the first is at line 21`],
  ],
  [
    "a statement for nobody",
    [["roles: [campaign-lead]", "roles: []"]],
    [`${FILE}:29:12 roles is a list of 0 — it should be a list of ids of roles, with 1 or more`],
  ],
  [
    "a role without a first step",
    [["    first-step: Ask three colleagues.\n", ""]],
    [`${FILE}:8:5 first-step is missing — add "first-step": a text, or a map with the keys en and cy`],
  ],
  [
    "a statement that is too long",
    [["I can write a poster.", "x".repeat(301)]],
    [`${FILE}:28:11 en is "${"x".repeat(39)}… — it should be 300 characters at the most`],
  ],
  [
    "a key that nobody reads",
    [["intro:", "score: true\nintro:"]],
    [`${FILE}:2:1 unknown key "score" — use only these: title, intro, roles, statements`],
  ],
])("%s is reported with its line and what would be right", (_what, edits, expected) => {
  expect(problemsWith(...edits)).toEqual(expected);
});

test("a role finder in which several things are wrong is told all of them at once, in the order of its lines", () => {
  const problems = problemsWith(
    ["- id: posters", "- id: courses"],
    ["roles: [safety-rep]", "roles: [safety]"],
    ["[workplace-contact, learning-rep]", "[workplace, learning-rep]"],
  );
  expect(problems.map((problem) => problem.split(" — ")[0])).toEqual([
    `${FILE}:4:9 no statement speaks for "safety-rep"`,
    `${FILE}:16:9 no statement speaks for "workplace-contact"`,
    `${FILE}:23:13 there is no role "safety"`,
    `${FILE}:27:9 the statement "courses" is used twice`,
    `${FILE}:32:13 there is no role "workplace"`,
  ]);
});
