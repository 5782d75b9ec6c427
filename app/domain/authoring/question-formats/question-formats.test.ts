import { expect, test } from "vitest";
import { smallProgrammeWith } from "#tests/factories/edition.ts";
import { quizOfEveryType } from "#tests/factories/quiz.ts";
import { parseContent } from "../content-parser.ts";
import { describeProblem } from "../content-problem.ts";

const QUIZ = "modules/module-1/quiz.yaml";

/** What is wrong with the quiz of every type when its text is changed so. The first `from` that is found counts. */
function problemsWith(edits: readonly (readonly [from: string, to: string])[]): string[] {
  const text = edits.reduce((quiz, [from, to]) => {
    expect(quiz).toContain(from);
    return quiz.replace(from, to);
  }, quizOfEveryType()[QUIZ] ?? "");
  const result = parseContent(smallProgrammeWith({ [QUIZ]: text }));
  return result.ok ? [] : result.problems.map((problem) => describeProblem(problem).replace(`${QUIZ}:`, ""));
}

type Case = [what: string, edits: [from: string, to: string][], expected: string[]];

const cases: Case[] = [
  ["nothing wrong", [], []],
  [
    "a type that is not known",
    [["type: ordering", "type: order"]],
    [
      '31:11 type is "order" — it should be one of: single, multiple, true-false, ordering, matching, numeric, short-text, gap-fill, categorise, branching-case',
    ],
  ],
  [
    "no type",
    [["    type: ordering\n", ""]],
    [
      '30:5 type is missing — add "type": one of: single, multiple, true-false, ordering, matching, numeric, short-text, gap-fill, categorise, branching-case',
    ],
  ],
  [
    "a key of another type",
    [["answer: true", "answer: true\n    options: []"]],
    [
      '29:5 unknown key "options" — use only these: id, type, lesson, outcome, section, difficulty, facts, stem, answer, reason',
    ],
  ],
  [
    "a statement that is neither true nor false",
    [["answer: true", "answer: maybe"]],
    ['28:13 answer is "maybe" — it should be true or false'],
  ],
  [
    "a statement without a reason",
    [["    reason: It is so.\n", ""]],
    ['23:5 reason is missing — add "reason": a text, or a map with the keys en and cy'],
  ],
  [
    "two steps in all",
    [
      [
        "      - { text: Ring, reason: Because Ring. }\n      - { text: Report, reason: Because Report. }\n",
        "",
      ],
    ],
    ["36:7 steps is a list of 2 — it should be 3 to 8 steps"],
  ],
  [
    "a step that stands twice",
    [["{ text: Ring,", "{ text: Listen,"]],
    ['38:17 the step "Listen" stands twice — say it differently or leave it out; the first is on line 36'],
  ],
  [
    "a step without a reason",
    [["{ text: Ring, reason: Because Ring. }", "{ text: Ring }"]],
    ['38:9 reason is missing — add "reason": a text, or a map with the keys en and cy'],
  ],
  [
    "one right side for two",
    [["right: Meaning two", "right: Meaning one"]],
    [
      '47:32 the right side "Meaning one" stands twice — say it differently or leave it out; the first is on line 46',
    ],
  ],
  [
    "the same left side twice",
    [["left: Word 2", "left: Word 1"]],
    [
      '47:17 the left side "Word 1" stands twice — say it differently or leave it out; the first is on line 46',
    ],
  ],
  [
    "a further choice that is one of the pairs",
    [["[Nothing at all]", "[Meaning two]"]],
    [
      '49:14 the right side "Meaning two" stands twice — say it differently or leave it out; the first is on line 47',
    ],
  ],
  [
    "one pair",
    [
      [
        "      - { left: Word 1, right: Meaning one, reason: Because Meaning one. }\n      - { left: Word 2, right: Meaning two, reason: Because Meaning two. }\n",
        "",
      ],
    ],
    ["46:7 pairs is a list of 1 — it should be 2 to 8 pairs"],
  ],
  [
    "a value in words",
    [["value: 7", "value: seven"]],
    ['55:12 value is "seven" — it should be a number such as 7 or 0.5'],
  ],
  [
    "a value with a comma",
    [["value: 7", "value: 7,5"]],
    ['55:12 value is "7,5" — it should be a number such as 7 or 0.5'],
  ],
  [
    "a value that is endless",
    [["value: 7", "value: .inf"]],
    ["55:12 value is null — it should be a number such as 7 or 0.5"],
  ],
  [
    "a tolerance below nothing",
    [["tolerance: 0.5", "tolerance: -1"]],
    ["56:16 tolerance is -1 — it should be a number such as 7 or 0.5, and not below 0"],
  ],
  [
    "a unit with a figure",
    [["unit: days", "unit: 7 days"]],
    ["57:11 a unit with a figure in it — write the unit in letters"],
  ],
  [
    "forms of no unit",
    [["    unit: days\n", ""]],
    ["57:17 unit-forms without a unit — add unit, or take unit-forms out"],
  ],
  [
    "nothing that is accepted",
    [["accepted: [detriment, a détriment]", "accepted: []"]],
    ["65:15 accepted is a list of 0 — it should be 1 to 20 texts"],
  ],
  [
    "an accepted form twice, but for an accent",
    [["accepted: [detriment, a détriment]", "accepted: [détriment, Detriment.]"]],
    [
      '65:27 "Detriment." is accepted already — leave it out: case, accents, spaces and a full stop do not count',
    ],
  ],
  [
    "an accepted form without a letter",
    [["accepted: [detriment, a détriment]", 'accepted: ["..."]']],
    ["65:16 an answer without a word — write letters or figures"],
  ],
  [
    "a gap that is not in the text",
    [["of {2}.", "of it."]],
    ["72:11 the text has no {2} — write {2} where the gap is"],
  ],
  [
    "a gap that stands twice",
    [["of {2}.", "of {2} or {2}."]],
    ["72:11 {2} stands 2 times — write each gap once"],
  ],
  [
    "a gap that nobody describes",
    [["of {2}.", "of {2} and {3}."]],
    ["72:11 there is no gap 3 — add it to gaps, or take it out"],
  ],
  [
    "a brace that is no gap",
    [["of {2}.", "of {2} {then}."]],
    ["72:11 a brace that is no gap — write a gap as {1}, {2} and so on"],
  ],
  [
    "a gap with its answer among the others",
    [["others: [a month]", "others: [seven days]"]],
    [
      '74:40 the choice "seven days" stands twice — say it differently or leave it out; the first is on line 74',
    ],
  ],
  [
    "a gap without a wrong choice",
    [["others: [a month]", "others: []"]],
    ["74:39 others is a list of 0 — it should be 1 to 5 texts"],
  ],
  [
    "an item in a category that is not there",
    [["category: activity", "category: action"]],
    ['86:36 the question has no category "action" — name one of: duty, activity'],
  ],
  [
    "all items in one category",
    [["category: activity", "category: duty"]],
    ["85:7 all the items are in one category — put one or more into another"],
  ],
  [
    "a category that stands twice",
    [["{ id: activity, text: Activity }", "{ id: duty, text: Duty }"]],
    [
      '83:15 the category "duty" is used twice — give it another id; the first is at line 82',
      '83:27 the category "Duty" stands twice — say it differently or leave it out; the first is on line 82',
      '86:36 the question has no category "activity" — name one of: duty, duty',
    ],
  ],
  [
    "an item that stands twice",
    [["text: Thing 2", "text: Thing 1"]],
    ['86:17 the item "Thing 1" stands twice — say it differently or leave it out; the first is on line 85'],
  ],
  [
    "one category",
    [["      - { id: activity, text: Activity }\n", ""]],
    ["82:7 categories is a list of 1 — it should be 2 to 5 categories"],
  ],
  [
    "a dead end",
    [["next: note", "next: notes"]],
    [
      '97:100 a dead end: there is no step and no end "notes" — name one of: start, note, helped, halfway, alone',
      '99:13 no choice leads to "note" — lead to it, or take it out',
      '106:15 no choice leads to "helped" — lead to it, or take it out',
      '107:15 no choice leads to "halfway" — lead to it, or take it out',
    ],
  ],
  [
    "a loop",
    [["reason: Limits run., next: helped", "reason: Limits run., next: start"]],
    [
      '102:99 a loop: "start" comes before this step — lead on to a later step or an end',
      '106:15 no choice leads to "helped" — lead to it, or take it out',
    ],
  ],
  [
    "a step that leads to itself",
    [["reason: Limits run., next: helped", "reason: Limits run., next: note"]],
    [
      '102:99 a loop: "note" comes before this step — lead on to a later step or an end',
      '106:15 no choice leads to "helped" — lead to it, or take it out',
    ],
  ],
  [
    "a step that nobody reaches",
    [["next: note", "next: helped"]],
    [
      '99:13 no choice leads to "note" — lead to it, or take it out',
      '107:15 no choice leads to "halfway" — lead to it, or take it out',
    ],
  ],
  [
    "a choice without a consequence",
    [["consequence: She goes on., ", ""]],
    ['97:13 consequence is missing — add "consequence": a text, or a map with the keys en and cy'],
  ],
  [
    "a step with one choice",
    [
      [
        "          - { id: run, text: Run away, consequence: She is alone., reason: Nobody is helped., next: alone }\n",
        "",
      ],
    ],
    ["97:11 choices is a list of 1 — it should be 2 to 5 choices"],
  ],
  [
    "two choices with one id",
    [["{ id: run,", "{ id: listen,"]],
    ['98:19 the choice "listen" is used twice — give it another id; the first is at line 97'],
  ],
  [
    "an end with the name of a step",
    [["{ id: alone, text: Nobody rings.", "{ id: note, text: Nobody rings."]],
    [
      '98:101 a dead end: there is no step and no end "alone" — name one of: start, note, helped, halfway, note',
      '104:100 a dead end: there is no step and no end "alone" — name one of: start, note, helped, halfway, note',
      '108:15 the step or end "note" is used twice — give it another id; the first is at line 99',
    ],
  ],
  [
    "ends that are all good",
    [
      ["credit: 50", "credit: 100"],
      ["credit: 0", "credit: 100"],
    ],
    [
      "106:7 the ends do not tell right from wrong — give one or more of them credit: 100, and one or more less",
    ],
  ],
  [
    "a credit beyond the whole",
    [["credit: 50", "credit: 150"]],
    ["107:54 credit is 150 — it should be a whole number from 0 to 100"],
  ],
  [
    "a link in a choice",
    [["text: Run away", 'text: "[Run](/help-now)"']],
    ["98:31 a link in an option — put the link in the stem or the reason"],
  ],
  [
    "a link to nowhere in a consequence",
    [["consequence: She is alone.", 'consequence: "[She](/learn/module-1/alone) is."']],
    [
      "98:54 a link to /learn/module-1/alone, which is not there — link to a module or a lesson of the programme",
    ],
  ],
  [
    "a translation of one part only",
    [["{ text: Ring, reason", "{ text: { en: Ring, cy: Ffonio }, reason"]],
    [
      '34:11 a question that is translated in part — add "cy" here too',
      '36:17 a question that is translated in part — add "cy" here too',
      '36:33 a question that is translated in part — add "cy" here too',
      '37:17 a question that is translated in part — add "cy" here too',
      '37:31 a question that is translated in part — add "cy" here too',
      '38:51 a question that is translated in part — add "cy" here too',
      '39:17 a question that is translated in part — add "cy" here too',
      '39:33 a question that is translated in part — add "cy" here too',
    ],
  ],
];

test.each(cases)("%s", (_, edits, expected) => {
  expect(problemsWith(edits)).toEqual(expected);
});
