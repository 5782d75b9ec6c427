import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "./line-breaking.ts";

/** Every character is one wide. */
const inCharacters = (text: string) => text.length;
const words = fc.array(fc.stringMatching(/^[a-zŵŷ]{1,30}$/), { maxLength: 40 });

test("no word is lost, no line is too wide", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 25 }), (list, width) => {
      const lines = breakLines(list.join(" "), width, inCharacters);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join("").replaceAll(" ", "")).toBe(list.join(""));
    }),
  );
});

test("a word stands whole on its line where it can", () => {
  expect(breakLines("one two three", 9, inCharacters)).toEqual(["one two", "three"]);
  expect(breakLines("a incomprehensible b", 8, inCharacters)).toEqual(["a", "incompre", "hensible", "b"]);
});

test("ten thousand characters without a space are set in lines, quickly", () => {
  const lines = breakLines("x".repeat(10_000), 80, inCharacters);
  expect(lines).toHaveLength(125);
});

test("a line end that was typed ends a line, and an empty line stays empty", () => {
  expect(breakLines("one\n\ntwo", 9, inCharacters)).toEqual(["one", "", "two"]);
});
