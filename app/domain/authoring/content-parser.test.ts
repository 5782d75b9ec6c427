import { describe, expect, test } from "vitest";
import { smallProgrammeWith } from "#tests/factories/edition.ts";
import { parseContent } from "./content-parser.ts";
import { type ContentProblem, describeProblem } from "./content-problem.ts";
import { readContentFolder } from "./content-folder.server.ts";

const MODULE = "modules/module-1/module.yaml";
const LESSON = "modules/module-1/lessons/listen-well.md";
const QUIZ = "modules/module-1/quiz.yaml";
const PLAN = "plans/branch-development-plan.yaml";
const OWN_PLAN = "plans/individual-plan.yaml";
const PAGE = "pages/a-member-needs-help-now.md";
const FACTS = "facts/time-off.yaml";

/** The small programme with pieces of one file replaced; each piece has to be there. */
function programmeWith(path: string, ...edits: [from: string, to: string][]): Map<string, string> {
  const files = smallProgrammeWith();
  const changed = edits.reduce(
    (source, [from, to]) => {
      if (!source.includes(from)) throw new Error(`${path} has no ${from}`);
      return source.replace(from, to);
    },
    files.get(path) ?? "",
  );
  return files.set(path, changed);
}

function problemsOf(files: ReadonlyMap<string, string>): ContentProblem[] {
  const result = parseContent(files);
  return result.ok ? [] : result.problems;
}

const described = (files: ReadonlyMap<string, string>): string[] => problemsOf(files).map(describeProblem);

describe("content that is right", () => {
  test("the course of this repository can be taken in", async () => {
    expect(described(await readContentFolder("content"))).toEqual([]);
  });

  test("the small programme of the tests can be taken in", () => {
    expect(described(smallProgrammeWith())).toEqual([]);
  });
});

type Case = [what: string, path: string, edits: [from: string, to: string][], expected: string[]];

const yamlCases: Case[] = [
  [
    "a missing key",
    MODULE,
    [["optional: false\n", ""]],
    [`${MODULE}:1:1 optional is missing — add "optional": true or false`],
  ],
  [
    "an unknown key",
    MODULE,
    [["optional:", "obtional: false\noptional:"]],
    [
      `${MODULE}:4:1 unknown key "obtional" — use only these: title, summary, covers, optional, requires, completion, lessons`,
    ],
  ],
  [
    "a key that stands twice",
    MODULE,
    [["requires: []\n", "requires: []\noptional: true\n"]],
    [`${MODULE}:6:1 the same key stands twice in one map — keep one of them; the first is on line 4`],
  ],
  [
    "a value of the wrong type",
    QUIZ,
    [["pass-mark: 60", "pass-mark: sixty"]],
    [`${QUIZ}:3:12 pass-mark is "sixty" — it should be a whole number from 1 to 100`],
  ],
  [
    "a number out of range",
    QUIZ,
    [["pass-mark: 60", "pass-mark: 101"]],
    [`${QUIZ}:3:12 pass-mark is 101 — it should be a whole number from 1 to 100`],
  ],
  [
    "a text that YAML takes for a number",
    "union.yaml",
    [["name: Example Union", "name: 1926"]],
    ["union.yaml:1:7 name is 1926 — it should be a text, or a map with the keys en and cy"],
  ],
  [
    "a text with no English",
    MODULE,
    [["title: { en: Module the first, cy: Y modiwl cyntaf }", "title: { cy: Y modiwl cyntaf }"]],
    [`${MODULE}:1:8 en is missing — add "en": a text; put it in quotes if it looks like a number or a date`],
  ],
  [
    "a language that is not there",
    MODULE,
    [["cy: Y modiwl cyntaf", "fr: Le premier module"]],
    [`${MODULE}:1:32 unknown key "fr" — use only these: en, cy`],
  ],
  [
    "a word outside a closed list",
    MODULE,
    [["completion: [lessons, quiz]", "completion: [lessons, exam]"]],
    [
      `${MODULE}:6:23 item 2 of completion is "exam" — it should be one of: lessons, lessons-or-session, quiz, session, branch-plan, individual-plan, recognised`,
    ],
  ],
  [
    "an id in capitals",
    QUIZ,
    [["- id: first-words", "- id: First_Words"]],
    [
      `${QUIZ}:5:9 id is "First_Words" — it should be lower-case letters, digits and single hyphens, such as ask-for-time-off`,
    ],
  ],
  [
    "a day that is not in the calendar",
    FACTS,
    [["review-by: 2027-11-21", "review-by: 2027-02-30"]],
    [`${FACTS}:7:14 review-by is "2027-02-30" — it should be a real day such as 2026-11-21`],
  ],
  [
    "a review before the check",
    FACTS,
    [["review-by: 2027-11-21", "review-by: 2020-11-21"]],
    [`${FACTS}:7:14 review-by is before checked-on — a day on or after 2026-11-21`],
  ],
  [
    "a colon that breaks a text",
    "union.yaml",
    [["description: A union", "description: Note: a union"]],
    [
      'union.yaml:2:14 nested mappings are not allowed in compact mappings — put a text that holds ": " in quotes',
    ],
  ],
  [
    "a tab as indentation",
    "union.yaml",
    [["  - id: help-email", "\t- id: help-email"]],
    ["union.yaml:8:1 tabs are not allowed as indentation — indent with spaces"],
  ],
  [
    "an alias",
    QUIZ,
    [
      ["title: What", "title: &title What"],
      ["intro: Three situations. You need two right.", "intro: *title"],
    ],
    [
      `${QUIZ}:1:15 an anchor (&) is not used here — write the value out`,
      `${QUIZ}:2:8 an alias (*) is not used here — write the value out`,
    ],
  ],
  [
    "a character that a database cannot hold, hidden in an escape",
    "union.yaml",
    [["name: Example Union", 'name: "Example\\0Union"']],
    ['union.yaml:1:7 en is "Example\\u0000Union" — it should be printable characters only'],
  ],
];

const fileCases: Case[] = [
  [
    "bytes that are not UTF-8",
    LESSON,
    [["Listen first.", "Listen \ufffdrst."]],
    [`${LESSON}:12:8 bytes that are not UTF-8 — save the file as UTF-8`],
  ],
  [
    "a byte order mark",
    FACTS,
    [["- id: paid", "\ufeff- id: paid"]],
    [`${FACTS}:1:1 a byte order mark — save the file as UTF-8 without a byte order mark`],
  ],
  [
    "line ends of another system",
    LESSON,
    [["minutes: 10\n", "minutes: 10\r\n"]],
    [`${LESSON}:4:12 a line ends with a carriage return — save the file with LF line endings`],
  ],
  [
    "a last line without an end",
    "programme.yaml",
    [["module-3]\n", "module-3]"]],
    ["programme.yaml:3:40 the last line does not end — end the file with a line feed"],
  ],
  [
    "Markdown without front matter",
    PAGE,
    [["---\ntitle", "title"]],
    [
      `${PAGE}:1:1 the file does not begin with front matter — begin with a line ---, the title and so on, and a line ---`,
    ],
  ],
  [
    "a wrong value in front matter",
    LESSON,
    [["minutes: 10", "minutes: 45"]],
    [`${LESSON}:4:10 minutes is 45 — it should be a whole number from 1 to 30`],
  ],
];

const markdownCases: Case[] = [
  [
    "HTML",
    LESSON,
    [["Listen first.", "Listen <b>first</b>."]],
    [
      `${LESSON}:12:8 HTML in Markdown — write it in Markdown; to show the sign < itself, write \\<`,
      `${LESSON}:12:16 HTML in Markdown — write it in Markdown; to show the sign < itself, write \\<`,
    ],
  ],
  [
    "a link that runs a script",
    LESSON,
    [["Listen first.", "[Listen](javascript:alert(1)) first."]],
    [
      `${LESSON}:12:1 a link to "javascript:alert(1)" — link to an address that begins https://, or to a page such as /learn/… or /help-now`,
    ],
  ],
  [
    "a link that is not encrypted",
    LESSON,
    [["Listen first.", "See http://example.org first."]],
    [
      `${LESSON}:12:5 a link to "http://example.org" — link to an address that begins https://, or to a page such as /learn/… or /help-now`,
    ],
  ],
  [
    "a link to a lesson that is not there",
    LESSON,
    [["Listen first.", "[Read](/learn/module-1/read-well) first."]],
    [
      `${LESSON}:12:1 a link to /learn/module-1/read-well, which is not there — link to a module or a lesson of the programme`,
    ],
  ],
  [
    "a picture, which a page would fetch from elsewhere",
    LESSON,
    [["Listen first.", "![a spy](https://example.org/pixel.png)"]],
    [`${LESSON}:12:1 a picture — say it in words; pictures are not part of this format`],
  ],
  [
    "a second title",
    LESSON,
    [["## What to ask", "# What to ask"]],
    [`${LESSON}:14:1 a heading of level one — begin with ##; the title of the page is level one`],
  ],
  [
    "a level of headings left out",
    LESSON,
    [["## What to ask", "#### What to ask"]],
    [`${LESSON}:14:1 a heading of level 4 under level 2 — use ###`],
  ],
  [
    "a footnote without its text",
    LESSON,
    [["Listen first.", "Listen first.[^1]"]],
    [`${LESSON}:12:1 a footnote without its text — add a line such as [^1]: The text of the note.`],
  ],
  [
    "a box to tick",
    LESSON,
    [["Listen first.", "- [ ] Listen first."]],
    [`${LESSON}:12:1 a task list — write a plain list; a page has no boxes to tick`],
  ],
  [
    "a term that the glossary has not",
    LESSON,
    [["Listen first.", "Ask your :term[rep]{id=repp} first."]],
    [`${LESSON}:12:10 glossary.yaml has no entry "repp" — add it there, or correct the id`],
  ],
  [
    "a term that names no entry",
    LESSON,
    [["Listen first.", "Ask your :term[rep] first."]],
    [
      `${LESSON}:12:10 a term that names no entry of the glossary — write :term[the words]{id=id-of-the-entry}`,
    ],
  ],
  [
    "a term without words",
    LESSON,
    [["Listen first.", "Ask :term[]{id=rep} first."]],
    [`${LESSON}:12:5 a term that is not plain words — write :term[the words]{id=id-of-the-entry}`],
  ],
  [
    "a term with a link in it",
    LESSON,
    [["Listen first.", "Ask :term[a [rep](/help-now)]{id=rep} first."]],
    [`${LESSON}:12:5 a term that is not plain words — write :term[the words]{id=id-of-the-entry}`],
  ],
  [
    "a term in a heading",
    LESSON,
    [["## What to ask", "## What to ask a :term[rep]{id=rep}"]],
    [`${LESSON}:14:18 a term in a heading — explain the words where they stand in a sentence`],
  ],
  [
    "a term on a page that is no lesson",
    PAGE,
    [[":detail[help-email]", ":term[a rep]{id=rep}"]],
    [`${PAGE}:8:13 a term outside a lesson — use :term only in the lessons`],
  ],
  [
    "a union detail outside a page",
    LESSON,
    [["Listen first.", "Ring :detail[help-email] first."]],
    [`${LESSON}:12:6 a union detail outside a page — use :detail only in pages, job aids and kits`],
  ],
  [
    "a union detail that nobody is asked for",
    PAGE,
    [[":detail[help-email]", ":detail[help-fax]"]],
    [`${PAGE}:8:13 union.yaml has no detail "help-fax" — name one of: national-office-phone, help-email`],
  ],
];

const blockCases: Case[] = [
  [
    "a block with an unknown name",
    LESSON,
    [[':::law{facts="paid-time-off"}', ':::lore{facts="paid-time-off"}']],
    [
      `${LESSON}:18:1 an unknown block :::lore — use one of: callout, pre-question, scenario, law, northern-ireland, worked-example, half-worked, answer, if-then, plan-part`,
    ],
  ],
  [
    "a block that is not closed",
    LESSON,
    [["union duties is paid.\n:::", "union duties is paid."]],
    [`${LESSON}:18:1 the law that begins here is not closed — add ::: on a line of its own`],
  ],
  [
    "a block inside a block",
    LESSON,
    [["union duties is paid.\n:::", 'union duties is paid.\n\n:::callout{title="Keep"}\nThis.\n:::']],
    [
      `${LESSON}:21:1 a block inside the law of line 18 — close that one before it, with ::: on a line of its own`,
    ],
  ],
  [
    "a line that closes nothing",
    LESSON,
    [["Listen first.", "Listen first.\n\n:::"]],
    [`${LESSON}:14:1 ::: closes nothing here — take it out, or open a block before it`],
  ],
  [
    "a quote that is not closed in the line of a block",
    LESSON,
    [['facts="paid-time-off"}', 'facts="paid-time-off}']],
    [
      `${LESSON}:18:1 a block that cannot be read — write it like :::callout{title="Keep this"}, with both quotes`,
      `${LESSON}:20:1 ::: closes nothing here — take it out, or open a block before it`,
    ],
  ],
  [
    "law without a fact",
    LESSON,
    [[':::law{facts="paid-time-off"}', ":::law"]],
    [`${LESSON}:18:1 a law block without a fact — write :::law{facts="id-of-a-fact"}`],
  ],
  [
    "law that cites an unknown fact",
    LESSON,
    [['facts="paid-time-off"', 'facts="paid-time-off unpaid-time-off"']],
    [`${LESSON}:18:29 there is no fact "unpaid-time-off" — add it to a file of facts/, or correct the id`],
  ],
  [
    "an if-then block of one paragraph",
    LESSON,
    [["Listen first.", ':::if-then{title="Next"}\nIf a member comes, then I listen.\n:::']],
    [
      `${LESSON}:12:1 an if-then block that is not two paragraphs — write one that begins If and one that begins then`,
    ],
  ],
  [
    "an if-then block that begins otherwise",
    LESSON,
    [["Listen first.", ':::if-then{title="Next"}\nWhen a member comes,\n\nthen I listen.\n:::']],
    [`${LESSON}:13:1 paragraph 1 of an if-then block begins otherwise — begin it with If (Os)`],
  ],
  [
    "a callout without a title",
    LESSON,
    [["Listen first.", ":::callout\nListen.\n:::"]],
    [`${LESSON}:12:1 a callout block without a title — write :::callout{title="Keep this"}`],
  ],
];

const quizCases: Case[] = [
  [
    "two right options where one can be chosen",
    QUIZ,
    [["text: We will win.,", "text: We will win., correct: true,"]],
    [`${QUIZ}:12:7 2 right options in a question of type single — mark exactly one as correct: true`],
  ],
  [
    "no wrong option among several",
    QUIZ,
    [["text: A diagnosis,", "text: A diagnosis, correct: true,"]],
    [`${QUIZ}:29:7 3 right options of 3 — mark one or more as correct: true, and leave one or more unmarked`],
  ],
  [
    "an option without a reason",
    QUIZ,
    [[", reason: Nobody can promise that.", ""]],
    [`${QUIZ}:13:9 reason is missing — add "reason": a text, or a map with the keys en and cy`],
  ],
  [
    "a question about a lesson that is not there",
    QUIZ,
    [["lesson: note-well", "lesson: write-well"]],
    [`${QUIZ}:25:13 the module has no lesson "write-well" — name one of: listen-well, note-well`],
  ],
  [
    "a section that the lesson has not",
    QUIZ,
    [["outcome: noting", "outcome: noting\n    section: What to sing"]],
    [`${QUIZ}:27:14 note-well has no section "What to sing" — name one of: What to write`],
  ],
  [
    "more questions asked than there are",
    QUIZ,
    [["pass-mark: 60", "pass-mark: 60\nask: 4"]],
    [`${QUIZ}:4:6 it asks 4 questions of a bank of 3 — ask 3 at the most, or write more questions`],
  ],
  [
    "a difficulty that is none",
    QUIZ,
    [["outcome: noting", "outcome: noting\n    difficulty: fiendish"]],
    [`${QUIZ}:27:17 difficulty is "fiendish" — it should be one of: easy, medium, hard`],
  ],
  [
    "a question about an outcome that the lesson has not",
    QUIZ,
    [["outcome: noting", "outcome: listening"]],
    [`${QUIZ}:26:14 note-well has no outcome "listening" — name one of: noting`],
  ],
  [
    "a question that uses the id of another",
    QUIZ,
    [["- id: what-to-note", "- id: first-words"]],
    [`${QUIZ}:23:9 the question "first-words" is used twice — give it another id; the first is at line 5`],
  ],
  [
    "a question on law that is not confirmed",
    FACTS,
    [["status: stable", "status: unconfirmed"]],
    [
      `${QUIZ}:9:13 the fact "paid-time-off" is not confirmed — ask only about facts that are stable or dated`,
    ],
  ],
  [
    "a question that is translated in part",
    QUIZ,
    [
      [
        "stem: What do you ask first?",
        "stem: { en: What do you ask first?, cy: Beth yw'r cwestiwn cyntaf? }",
      ],
    ],
    ["20:24", "20:52", "21:24", "21:68", "22:24", "22:47"].map(
      (place) => `${QUIZ}:${place} a question that is translated in part — add "cy" here too`,
    ),
  ],
  [
    "an option of two paragraphs",
    QUIZ,
    [["text: The dates,", 'text: "The dates\\n\\nand the times",']],
    [`${QUIZ}:29:25 more than one paragraph in an option — write one paragraph`],
  ],
  [
    "HTML in the third line of a stem",
    QUIZ,
    [["stem: What do you say first?", "stem: |\n      A member waits.\n\n      What <i>now?"]],
    [`${QUIZ}:13:12 HTML in Markdown — write it in Markdown; to show the sign < itself, write \\<`],
  ],
];

const programmeCases: Case[] = [
  [
    "a module that is not there",
    "programme.yaml",
    [["module-3]", "module-3, module-4]"]],
    [
      'programme.yaml:3:41 there is no module "module-4" — add modules/module-4/module.yaml, or take it from the list',
    ],
  ],
  [
    "a module that the programme leaves out",
    "programme.yaml",
    [[", module-3]", "]"]],
    ["modules/module-3/module.yaml:1:1 the programme does not list this module — add it to programme.yaml"],
  ],
  [
    "a module that requires a later one",
    MODULE,
    [["requires: []", "requires: [module-3]"]],
    [`${MODULE}:5:12 "module-3" does not come before this module — require only earlier modules`],
  ],
  [
    "a lesson that is not there",
    MODULE,
    [["note-well]", "note-well, write-well]"]],
    [
      `${MODULE}:7:35 there is no lesson "write-well" — add modules/module-1/lessons/write-well.md, or take it from the list`,
    ],
  ],
  [
    "a lesson that two modules list",
    "modules/module-2/module.yaml",
    [["lessons: []", "lessons: [listen-well]"]],
    [
      'modules/module-2/module.yaml:7:11 there is no lesson "listen-well" — add modules/module-2/lessons/listen-well.md, or take it from the list',
      `modules/module-2/module.yaml:7:11 the lesson "listen-well" is used twice — give it another id; the first is at ${MODULE}:7`,
    ],
  ],
  [
    "a quiz that counts and is not there",
    "modules/module-2/module.yaml",
    [["completion: [session, recognised]", "completion: [session, quiz]"]],
    [
      "modules/module-2/module.yaml:6:23 the module has no quiz — add modules/module-2/quiz.yaml, or take quiz from the list",
    ],
  ],
  [
    "lessons that are asked for in two ways",
    MODULE,
    [["completion: [lessons, quiz]", "completion: [lessons, quiz, lessons-or-session]"]],
    [`${MODULE}:6:29 the lessons are asked for twice, once with another way — keep one of the two`],
  ],
  [
    "a module that asks for nothing but to be recognised",
    "modules/module-2/module.yaml",
    [["completion: [session, recognised]", "completion: [recognised]"]],
    [
      "modules/module-2/module.yaml:6:14 recognised asks for nothing by itself — add what it stands in for, such as lessons",
    ],
  ],
  [
    "a field of a plan that uses the id of another",
    PLAN,
    [["id: members", "id: strengths"]],
    [`${PLAN}:9:15 the field "strengths" is used twice — give it another id; the first is at line 8`],
  ],
  [
    "a plan without a place for objectives",
    PLAN,
    [["  - id: objectives\n    title: Objectives\n    fields: []\n", ""]],
    [`${PLAN}:5:3 there is no section objectives — add one: objectives and actions stand there`],
  ],
  [
    "a section of a plan that no address could reach",
    PLAN,
    [["id: where-we-are", "id: start"]],
    [`${PLAN}:5:9 the section id "start" is a page of every plan — choose another`],
  ],
  [
    "a plan of a branch that asks what only one person may read",
    PLAN,
    [["audience: public", "audience: rep"]],
    [`${PLAN}:12:60 audience is "rep" — it should be one of: officers, branch, public`],
  ],
  [
    "a plan of a branch with what only an individual plan has",
    PLAN,
    [
      ["type: text,", "type: objective,"],
      ["  - id: objectives\n", "  - id: objectives\n    due-days: 30\n"],
      ["objectives: { min: 1, max: 3 }\n", ""],
    ],
    [
      `${PLAN}:1:1 objectives is missing — say how many a plan should have: { min: 3, max: 5 }`,
      `${PLAN}:11:29 type is "objective" — only individual-plan may refer to an objective; use text`,
      `${PLAN}:13:15 due-days in the plan of a branch — leave it out; only individual-plan counts days from its start`,
    ],
  ],
  [
    "an individual plan that somebody else could read",
    OWN_PLAN,
    [["required: true, audience: rep", "required: true, audience: officers"]],
    [`${OWN_PLAN}:7:82 audience is "officers" — it should be rep`],
  ],
  [
    "an individual plan with what only the plan of a branch has",
    OWN_PLAN,
    [
      ["sections:", "objectives: { min: 1, max: 3 }\nsections:"],
      ["id: review-30", "id: objectives"],
    ],
    [
      `${OWN_PLAN}:3:13 objectives in an individual plan — leave it out; the branch's plan has them`,
      `${OWN_PLAN}:18:9 a section objectives — the branch's plan has it; choose another id`,
    ],
  ],
  [
    "a choice without anything to choose from",
    OWN_PLAN,
    [["type: list, label: What I did,", "type: choice, label: What I did,"]],
    [`${OWN_PLAN}:21:9 options is missing — add "options": 2 to 9 options`],
  ],
  [
    "an option that stands twice",
    OWN_PLAN,
    [["id: confident,", "id: learning,"]],
    [`${OWN_PLAN}:16:19 the option "learning" is used twice — give it another id; the first is at line 15`],
  ],
  [
    "options of what is no choice",
    OWN_PLAN,
    [["type: choice", "type: text"]],
    [`${OWN_PLAN}:15:11 options is a list of 2 — it should be left out: only a choice has options`],
  ],
];

describe("content that is wrong is named by file, line and column, with what would be right", () => {
  const cases = [
    ...yamlCases,
    ...fileCases,
    ...markdownCases,
    ...blockCases,
    ...quizCases,
    ...programmeCases,
  ];
  test.each(cases)("%s", (_, path, edits, expected) => {
    expect(described(programmeWith(path, ...edits))).toEqual(expected);
  });

  test("files that are missing", () => {
    const gone = { "union.yaml": null, [PLAN]: null, [OWN_PLAN]: null, [PAGE]: null };
    expect(described(smallProgrammeWith(gone))).toEqual([
      `${PAGE}:1:1 the file is missing — add it`,
      `${PLAN}:1:1 the file is missing — add it`,
      `${OWN_PLAN}:1:1 the file is missing — add it`,
      "union.yaml:1:1 the file is missing — add it",
    ]);
  });

  test("files that have no place, or belong to nothing", () => {
    const stray = {
      "notes.txt": "Buy milk.\n",
      "modules/module-1/lessons/stray.md": smallProgrammeWith().get(LESSON) ?? "",
      "modules/module-1/lessons/note-better.cy.md": smallProgrammeWith().get(LESSON) ?? "",
    };
    expect(described(smallProgrammeWith(stray))).toEqual([
      "modules/module-1/lessons/note-better.cy.md:1:1 a translation of nothing — add the English note-better.md",
      `modules/module-1/lessons/stray.md:1:1 the module does not list this lesson — add stray to lessons in ${MODULE}`,
      "notes.txt:1:1 a file that has no place here — see docs/authoring.md for the files and their names",
    ]);
  });

  test("a translation whose outcomes are others", () => {
    const welsh = (smallProgrammeWith().get(LESSON) ?? "").replace("- id: listening", "- id: gwrando");
    const path = "modules/module-1/lessons/listen-well.cy.md";
    expect(described(smallProgrammeWith({ [path]: welsh }))).toEqual([
      `${path}:6:3 outcomes with other ids than in English — use these, in this order: listening`,
    ]);
  });

  test("all problems of all files at once, each file in the order of its lines", () => {
    const files = smallProgrammeWith({
      "programme.yaml":
        "title: 1\nsummary: Three modules.\nmodules: [module-1, module-2, module-3]\nmodus: x\n",
      [LESSON]: (smallProgrammeWith().get(LESSON) ?? "").replace("Listen first.", "<i>Listen</i> :::"),
      [FACTS]: "- id: paid-time-off\n  statement: [\n",
    });
    const places = problemsOf(files).map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual([
      `${FACTS}:3`,
      `${LESSON}:12`,
      `${LESSON}:12`,
      "programme.yaml:1",
      "programme.yaml:4",
    ]);
  });
});

describe("hostile content is refused before it can do harm", () => {
  const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  const bomb = letters.map((name, i) => {
    const before = letters[i - 1];
    return `${name}: &${name} [${Array(9)
      .fill(before === undefined ? "x" : `*${before}`)
      .join(", ")}]`;
  });
  const yaml: [what: string, text: string, problem: string][] = [
    [
      "aliases that stand for a thousand million words",
      `${bomb.join("\n")}\n`,
      "1:7 an anchor (&) is not used here",
    ],
    ["five megabytes", `title: ${"x".repeat(5_000_000)}\n`, "1:1 the file is longer than 200000 characters"],
    ["lists within lists", `title: ${"[".repeat(100_000)}\n`, "1:46 lists and maps are nested too deeply"],
    ["maps within maps", `title: ${"{".repeat(100_000)}\n`, "1:46 lists and maps are nested too deeply"],
    ["a prototype for a key", "__proto__: { title: x }\n", '1:1 the key "__proto__" is not used here'],
  ];
  test.each(yaml)("YAML: %s", (_, text, problem) => {
    const [first] = described(smallProgrammeWith({ "programme.yaml": text }));
    expect(first).toContain(`programme.yaml:${problem}`);
  });

  const markdown: [what: string, body: string, problem: string][] = [
    ["five megabytes", "a ".repeat(2_500_000), "1:1 the file is longer than 60000 characters"],
    ["quotations within quotations", ">".repeat(50_000), "9:1 lists and quotations nested too deeply"],
    ["lists within lists", "- ".repeat(25_000), "9:1 lists and quotations nested too deeply"],
    ["blocks within blocks", ":::callout\n".repeat(5_000), "1:1 more than 3000 lines"],
    ["brackets without end", "[".repeat(50_000), "1:1 more than 2000 square brackets"],
    ["emphasis without end", "*a_ ".repeat(12_000), "1:1 more than 5000 signs of emphasis"],
  ];
  test.each(markdown)("Markdown: %s", (_, body, problem) => {
    const [head = ""] = (smallProgrammeWith().get(LESSON) ?? "").split("\n## ");
    const [first] = described(smallProgrammeWith({ [LESSON]: `${head.trimEnd()}\n${body}\n` }));
    expect(first).toContain(`${LESSON}:${problem}`);
  });
});
