import { expect, test } from "vitest";
import { NamedError } from "#app/platform/named-error.ts";
import { isPassed, neededPoints, shownPoints } from "./attempt.ts";
import { readAnswers } from "./attempt-schema.ts";

test.each([
  { passMark: 80, of: 10, needed: 8 },
  { passMark: 60, of: 3, needed: 2 },
  { passMark: 1, of: 10, needed: 1 },
  { passMark: 100, of: 7, needed: 7 },
  { passMark: 70, of: 10, needed: 7 },
  { passMark: 58, of: 50, needed: 29 },
])("$passMark per cent of $of questions is $needed points", ({ passMark, of, needed }) => {
  expect(neededPoints(passMark, of)).toBe(needed);
  expect(isPassed(needed, passMark, of)).toBe(true);
  expect(isPassed(needed - 1, passMark, of)).toBe(false);
});

test.each([
  { credit: 7 + 1 / 3 + 1 / 3 + 1 / 3, passed: true },
  { credit: 0.1 * 80, passed: true },
  { credit: 7.99, passed: false },
])("$credit points pass where eight are needed: $passed", ({ credit, passed }) => {
  expect(isPassed(credit, 80, 10)).toBe(passed);
});

test.each([
  [7 + 2 / 3 + 1 / 3, 8],
  [7.99, 7.9],
  [0.1 + 0.2, 0.3],
  [0, 0],
])("%d points are shown as %d, so that a miss never looks like a pass", (credit, shown) => {
  expect(shownPoints(credit)).toBe(shown);
});

const form = (...fields: [string, string | File][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

test("a question with an empty field has lost its answer, one without a field is left alone", () => {
  const posted = form(["intent", "save"], ["answer-1", ""], ["answer-1", "a"], ["answer-3", ""]);
  expect(readAnswers(posted)).toEqual([
    { position: 1, given: ["a"] },
    { position: 3, given: [] },
  ]);
});

test.each([
  { name: "another field", data: form(["question", "a"]) },
  { name: "a question that is no number", data: form(["answer-x", "a"]) },
  { name: "question 0", data: form(["answer-0", "a"]) },
  { name: "the prototype", data: form(["__proto__", "a"]) },
  { name: "a file", data: form(["answer-1", new File(["a"], "a.txt")]) },
  { name: "an endless option", data: form(["answer-1", "a".repeat(201)]) },
  {
    name: "more options than there can be",
    data: form(...Array.from({ length: 41 }, (_, i): [string, string] => ["answer-1", `${i}`])),
  },
  {
    name: "more questions than there can be",
    data: form(...Array.from({ length: 300 }, (_, i): [string, string] => [`answer-${i + 1}`, "a"])),
  },
])("a quiz form with $name is not read", ({ data }) => {
  expect(() => readAnswers(data)).toThrow(new NamedError("invalid"));
});
