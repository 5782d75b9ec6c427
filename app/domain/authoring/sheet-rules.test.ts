import { describe, expect, test } from "vitest";
import { smallProgrammeWith } from "#tests/factories/edition.ts";
import { parseContent } from "./content-parser.ts";
import { describeProblem } from "./content-problem.ts";

const AID = "job-aids/note-sheet.md";
const KIT = "modules/module-1/session-kit.md";
const LESSON = "modules/module-1/lessons/listen-well.md";
const READING = "readings/module-1.csv";
const HEAD = "question,answer,agrees,remark";

const sourceOf = (path: string): string => smallProgrammeWith().get(path) ?? "";

function described(path: string, source: string): string[] {
  const result = parseContent(smallProgrammeWith({ [path]: source }));
  return result.ok ? [] : result.problems.map(describeProblem);
}

const appended = (path: string, piece: string): string[] => described(path, `${sourceOf(path)}\n${piece}\n`);
/** The line on which a piece stands that has been appended to the file. */
const lineIn = (path: string): number => sourceOf(path).split("\n").length + 1;
const at = (path: string): string => `${path}:${lineIn(path)}:1`;

const blank = 'write ::blank{label="What happened" lines="3"} on a line of its own, with 1 to 12 lines';
const cases: [what: string, path: string, piece: string, problem: string][] = [
  ["room to write without a label", AID, '::blank{lines="2"}', `a ::blank that cannot be read — ${blank}`],
  ["thirteen lines", AID, '::blank{label="A" lines="13"}', `a ::blank that cannot be read — ${blank}`],
  [
    "the contents of no module",
    AID,
    '::syllabus{module="module-9"}',
    'there is no module "module-9" — name a module of the programme',
  ],
  [
    "room to write in a lesson",
    LESSON,
    '::blank{label="A"}',
    "::blank outside a job aid or a session kit — use it only there",
  ],
  [
    "a fact that is not there",
    KIT,
    ':::law{facts="no-such"}\nTime off is paid.\n:::',
    'there is no fact "no-such" — add it to a file of facts/, or correct the id',
  ],
  [
    "law of Northern Ireland without a fact",
    LESSON,
    ":::northern-ireland{}\nIt differs.\n:::",
    'a northern-ireland block without a fact — write :::northern-ireland{facts="id-of-a-fact"}',
  ],
  [
    "a part of no plan",
    LESSON,
    ':::plan-part{plan="plan-b" section="x"}\nWrite.\n:::',
    "there is no plan plan-b — name one of: branch-development-plan, individual-plan",
  ],
  [
    "a part that the plan has not",
    LESSON,
    ':::plan-part{plan="individual-plan" section="x"}\nWrite.\n:::',
    'individual-plan has no section "x" — name one of: goals, review-30',
  ],
  [
    "a link to no job aid",
    LESSON,
    "See [the sheet](/job-aids/lost).",
    "a link to /job-aids/lost, which is not there — link to a file of job-aids/, without .md",
  ],
];

describe("a sheet or a block that is wrong is named by file, line and column, with what would be right", () => {
  test.each(cases)("%s", (_, path, piece, problem) => {
    const [found = ""] = appended(path, piece);
    expect(found.replace(/:\d+ /, ":1 ")).toBe(`${at(path)} ${problem}`);
  });

  test("boxes to tick belong on paper, not in a lesson", () => {
    expect(appended(AID, "- [ ] Dates")).toEqual([]);
    expect(appended(LESSON, "- [ ] Dates")).toEqual([
      `${at(LESSON)} a task list — write a plain list; a page has no boxes to tick`,
    ]);
  });

  test("a file of another kind in the folder of job aids", () => {
    expect(described("job-aids/sheet.pdf", "x\n")).toEqual([
      "job-aids/sheet.pdf:1:1 a file that has no place here — see docs/authoring.md for the files and their names",
    ]);
  });
});

const readings: [what: string, rows: string, problem: string][] = [
  ["other columns", "id,answer\n", `:1:1 a table with other columns — begin with the line ${HEAD}`],
  [
    "a question that is not there",
    `${HEAD}\nlost,a,yes,\n`,
    ':2:1 module-1 has no question "lost" — correct the id, or take the line out',
  ],
  [
    "a question twice",
    `${HEAD}\nfirst-words,a,yes,\nfirst-words,b,no,\n`,
    ':3:1 the question "first-words" is read twice — keep one of the two lines',
  ],
  [
    "no answer",
    `${HEAD}\nfirst-words,,yes,\n`,
    ':2:1 answer is "" — write what the reader answered before seeing the key',
  ],
  [
    "another verdict",
    `${HEAD}\nfirst-words,a,perhaps,\n`,
    ':2:1 agrees is "perhaps" — write one of: yes, partly, no',
  ],
];

describe("a reading of questions that is wrong is named by its line", () => {
  test.each(readings)("%s", (_, rows, problem) => {
    expect(described(READING, rows)).toEqual([`${READING}${problem}`]);
  });

  test("a quotation mark that is never closed", () => {
    const [found = ""] = described(READING, `${HEAD}\nfirst-words,"a,yes,\n`);
    expect(found).toMatch(/^readings\/module-1\.csv:\d+:1 CSV that cannot be read/);
  });
});
