import { expect, test } from "vitest";
import type { CaseBody } from "./question-shapes.ts";
import { branchingCase } from "./branching-case.ts";
import { gapFill, readSegments } from "./gap-fill.ts";
import { multipleChoice } from "./multiple-choice.ts";
import { numeric } from "./numeric.ts";
import { ordering, orderingKey } from "./ordering.ts";
import { rowRules } from "./row-rules.ts";
import { shortText } from "./short-text.ts";
import { singleChoice } from "./single-choice.ts";

const options = { options: ["a", "b", "c", "d"].map((id) => ({ id, html: id })) };

test.each([
  [["b"], ["b"], 1],
  [["b"], ["a"], 0],
  [["b"], ["b", "c"], 0],
])("single choice with the key %j: %j earns %d", (key, given, credit) => {
  expect(singleChoice.grade(options, key, given)).toBe(credit);
});

test.each([
  [["a", "c"], ["c", "a"], 1],
  [["a", "c"], ["a", "a", "c"], 1],
  [["a", "c"], ["a"], 0.5],
  [["a", "c"], ["a", "b", "c"], 0.5],
  [["a", "c"], ["a", "b"], 0],
  [["a"], ["b", "c", "d"], 0],
  [["a", "c"], ["a", "b", "c", "d"], 0],
])("multiple choice with the key %j: %j earns %d", (key, given, credit) => {
  expect(multipleChoice.grade(options, key, given)).toBe(credit);
});

const steps = { rows: ["p", "q", "r", "s"].map((id) => ({ id, html: id })) };
const places = (p: number, q: number, r: number, s: number) => [
  `p=${String(p)}`,
  `q=${String(q)}`,
  `r=${String(r)}`,
  `s=${String(s)}`,
];

test.each([
  ["in order", places(1, 2, 3, 4), 1],
  ["the first one last, the others in a row", places(4, 1, 2, 3), 2 / 3],
  ["two neighbours exchanged", places(2, 1, 3, 4), 1 / 3],
  ["backwards", places(4, 3, 2, 1), 0],
  ["everything in the first place", places(1, 1, 1, 1), 0],
  ["only the first two placed", ["p=1", "q=2"], 1 / 3],
  ["a pair in a row, but elsewhere", ["r=1", "s=2"], 1 / 3],
])("steps %s earn their share of the steps that follow the right one", (_, given, credit) => {
  expect(ordering.grade(steps, orderingKey(["p", "q", "r", "s"]), given)).toBeCloseTo(credit, 10);
});

test("two steps in one place are kept, but the order is not complete", () => {
  const given = places(1, 1, 3, 4);
  expect(ordering.fits(steps, given)).toBe(true);
  expect(ordering.isComplete(steps, given)).toBe(false);
});

const rows = {
  rows: ["p", "q", "r", "s"].map((id) => ({ id, html: id })),
  choices: ["1", "2", "3"].map((id) => ({ id, text: id })),
};

test.each([
  [["p=1", "q=2", "r=3", "s=1"], 1],
  [["p=1", "q=2", "r=3", "s=2"], 0.75],
  [["p=1"], 0.25],
  [["p=1", "p=2", "q=2", "r=3", "s=1"], 0.75],
  [["p=2", "q=1", "r=1", "s=2"], 0],
])("lines %j earn the share that is right, and nobody hedges", (given, credit) => {
  expect(rowRules.grade(rows, ["p=1", "q=2", "r=3", "s=1"], given)).toBe(credit);
});

const days = { value: 7, tolerance: 0, units: ["days", "day", "diwrnod"] };

test.each([
  ["7", 1],
  ["7.0", 1],
  ["7,0", 1],
  [" 7 days. ", 1],
  ["7days", 1],
  ["7 Diwrnod", 1],
  ["7 weeks", 0],
  ["seven", 0],
  ["7 or 8", 0],
  ["-7", 0],
  ["70", 0],
  ["7 7", 0],
  ["", 0],
])("%j as seven days earns %d", (typed, credit) => {
  expect(numeric.grade({ unit: "days" }, days, [typed])).toBe(credit);
});

test.each([
  ["1200", 1],
  ["1,200", 1],
  ["1 200", 1],
  ["£1,200.50", 1],
  ["1200.49", 1],
  ["1201.01", 0],
  ["1,2", 0],
  ["1.200", 0],
  ["£ 1,200", 1],
  ["−1200", 0],
])("%j as 1,200 pounds, give or take one, earns %d", (typed, credit) => {
  expect(numeric.grade({ unit: "£" }, { value: 1200, tolerance: 1, units: ["£", "pounds"] }, [typed])).toBe(
    credit,
  );
});

test.each([
  [0.3, 0, "0,3", 1],
  [0.3, 0, ".3", 1],
  [-0.5, 0.1, "−0.6", 1],
  [-0.5, 0.1, "-0.61", 0],
])("%d, give or take %d: %j earns %d", (value, tolerance, typed, credit) => {
  expect(numeric.grade({ unit: null }, { value, tolerance, units: [] }, [typed])).toBe(credit);
});

test.each([
  ["Detriment", 1],
  ["  a   DÉTRIMENT. ", 1],
  ["detrimental", 0],
  ["tŷ", 1],
  ["TY", 1],
  ["reps’ rights", 1],
  [".", 0],
  [" ", 0],
])("%j earns %d where the accepted forms are detriment, a detriment, ty, reps' rights", (typed, credit) => {
  const accepted = ["detriment", "a detriment", "ty", "reps' rights"];
  expect(shortText.grade({}, accepted, [typed])).toBe(credit);
});

test("a text with gaps is cut at its gaps, in the order of the sentence", () => {
  expect(readSegments("{2} within {1}.")).toEqual([
    { gap: "2" },
    { text: " within " },
    { gap: "1" },
    { text: "." },
  ]);
  const gaps = ["1", "2"].map((id) => ({
    id,
    choices: [
      { id: "x", text: `word ${id}` },
      { id: "y", text: "no" },
    ],
  }));
  const body = { segments: readSegments("{2} within {1}."), gaps };
  const marked = gapFill.mark({ body, key: ["1=x", "2=x"], reasons: {} }, ["1=y", "2=x"]);
  expect(marked).toMatchObject({
    parts: [
      { right: "word 2", correct: true },
      { given: "no", right: "word 1", correct: false },
    ],
  });
});

const step = (id: string, ...nexts: string[]) => ({
  id,
  html: id,
  choices: nexts.map((next, i) => ({
    id: String(i),
    html: `to ${next}`,
    consequenceHtml: `then ${next}`,
    next,
  })),
});
const story: CaseBody = {
  steps: [step("one", "two", "bad"), step("two", "good", "three"), step("three", "good", "fair")],
  ends: ["good", "fair", "bad"].map((id) => ({ id, html: id })),
};
const credits = { good: 1, fair: 0.5, bad: 0 };

test.each([
  [["one=0", "two=0"], 1],
  [["one=0", "two=1", "three=0"], 1],
  [["one=0", "two=1", "three=1"], 0.5],
  [["one=1"], 0],
  [["one=0"], 0],
])("the way %j earns what its end is worth", (given, credit) => {
  expect(branchingCase.grade(story, credits, given)).toBe(credit);
});

test.each([
  ["a step that is not on the way", ["one=1", "two=0"]],
  ["a step that was never reached", ["two=0"]],
  ["two decisions at one step", ["one=0", "one=1"]],
  ["a choice that is not there", ["one=7"]],
])("%s is not an answer", (_, given) => {
  expect(branchingCase.fits(story, given)).toBe(false);
});

test("only what has been decided is told of a case: neither later steps nor what other choices would bring", () => {
  const asked = JSON.stringify(branchingCase.ask(story, ["one=0"]));
  expect(asked).toContain("then two");
  expect(asked).not.toContain("then bad");
  expect(asked).not.toContain("three=");
  expect(asked).not.toContain("then good");
});

test("a case that did not end best is shown with the way that departs latest from one's own", () => {
  const shown = (given: string[]) => branchingCase.mark({ body: story, key: credits, reasons: {} }, given);
  expect(shown(["one=1"])).toMatchObject({ better: ["to two", "to good"], endHtml: "bad" });
  expect(shown(["one=0", "two=1", "three=1"])).toMatchObject({ better: ["to two", "to three", "to good"] });
  expect(shown([])).toMatchObject({ better: ["to two", "to good"] });
  expect(shown(["one=0", "two=0"])).toMatchObject({ better: null });
});
