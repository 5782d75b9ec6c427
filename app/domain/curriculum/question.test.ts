import { expect, test } from "vitest";
import { gradeAnswer } from "./question.ts";

test.each([
  ["single", ["b"], ["b"], true],
  ["single", ["b"], ["a"], false],
  ["single", ["b"], [], false],
  ["single", ["b"], ["b", "c"], false],
  ["multiple", ["a", "c"], ["c", "a"], true],
  ["multiple", ["a", "c"], ["a", "a", "c"], true],
  ["multiple", ["a", "c"], ["a"], false],
  ["multiple", ["a", "c"], ["a", "b", "c"], false],
  ["multiple", ["a", "c"], [], false],
] as const)("%s choice with the key %j: %j is right: %s", (type, key, answer, right) => {
  expect(gradeAnswer(type, [...key], [...answer])).toBe(right);
});
