import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlug, slugFor } from "./branch.ts";

test.each([
  ["Napo Cymru", "napo-cymru"],
  ["Greater London", "greater-london"],
  ["Tŷ Ŵyn / Môn", "ty-wyn-mon"],
  ["  --West   Midlands-- ", "west-midlands"],
  ["北京", ""],
])("the address of %j is %j", (name, slug) => expect(slugFor(name)).toBe(slug));

test("every address made from a name is one that the database takes, or empty", () => {
  fc.assert(fc.property(fc.string(), (name) => slugFor(name) === "" || isSlug(slugFor(name))));
});
