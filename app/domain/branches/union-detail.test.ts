import { expect, test } from "vitest";
import { outcomeOf } from "./union-detail.ts";

test.each([
  ["a touched box is saved", "", "new", "", "save"],
  ["an untouched box is left alone, whatever happened meanwhile", "old", "old", "theirs", "untouched"],
  ["what somebody else has saved meanwhile is not overwritten", "old", "mine", "theirs", "conflict"],
  ["two who write the same do not quarrel", "old", "same", "same", "same"],
  ["a box emptied while somebody else changed it is a conflict", "old", "", "theirs", "conflict"],
] as const)("%s", (_what, was, typed, current, outcome) => {
  expect(outcomeOf({ was, typed }, current)).toBe(outcome);
});
