import fc from "fast-check";
import { expect, test } from "vitest";
import { directions, movedBy } from "./objective.ts";

test("an objective changes places with its neighbour", () => {
  expect(movedBy(["a", "b", "c"], "c", "up")).toEqual(["a", "c", "b"]);
  expect(movedBy(["a", "b", "c"], "a", "down")).toEqual(["b", "a", "c"]);
  expect(movedBy(["a", "b", "c"], "a", "up")).toEqual(["a", "b", "c"]);
});

test("moving loses no objective and doubles none", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string()),
      fc.string(),
      fc.constantFrom(...directions),
      (ids, id, direction) => {
        expect(movedBy(ids, id, direction).sort()).toEqual([...ids].sort());
      },
    ),
  );
});
