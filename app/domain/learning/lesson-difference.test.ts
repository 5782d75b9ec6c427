import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BlockKind, LessonBlock } from "#app/domain/curriculum/lesson-blocks.ts";
import {
  type MarkedBlock,
  type Piece,
  compareBlocks,
  compareLessons,
  compareWords,
} from "./lesson-difference.ts";

const textWithout = (mark: Piece["mark"], pieces: readonly Piece[]): string =>
  pieces.flatMap((piece) => (piece.mark === mark ? [] : [piece.text])).join("");

/** The blocks of one version: without those of which nothing is left. */
const blocksWithout = (mark: Piece["mark"], blocks: readonly MarkedBlock[]): LessonBlock[] =>
  blocks.flatMap(({ kind, pieces }) => {
    const text = textWithout(mark, pieces);
    return text === "" ? [] : [{ kind, text }];
  });

const word = fc.constantFrom("ask", "when", "it", "happened", "first,", "six", "months", "tŷ", "&", "<b>");
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const kind = fc.constantFrom<BlockKind>("section", "heading", "title", "text", "item", "row");
const lesson = fc.array(fc.record({ kind, text: sentence }), { maxLength: 12 });

describe("whatever two versions say", () => {
  test("taking out what is added gives the old words, taking out what is removed the new", () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const pieces = compareWords(before, after);
        expect(textWithout("added", pieces)).toBe(before);
        expect(textWithout("removed", pieces)).toBe(after);
      }),
    );
  });

  test("the same holds of any text at all, and nothing is marked that is empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const pieces = compareWords(before, after);
        expect(textWithout("added", pieces)).toBe(before);
        expect(textWithout("removed", pieces)).toBe(after);
        expect(pieces.filter(({ text }) => text === "")).toEqual([]);
      }),
    );
  });

  test("of whole lessons too, block by block and in order", () => {
    fc.assert(
      fc.property(lesson, lesson, (before, after) => {
        const marked = compareBlocks(before, after);
        expect(blocksWithout("added", marked)).toEqual(before);
        expect(blocksWithout("removed", marked)).toEqual(after);
      }),
    );
  });

  test("a lesson differs in nothing from itself", () => {
    fc.assert(
      fc.property(lesson, (same) => {
        expect(compareLessons(same, same).changed).toEqual([]);
      }),
    );
  });
});

const block = (of: BlockKind, text: string): LessonBlock => ({ kind: of, text });

test("only the sections that differ are shown, word by word where a block is still the same block", () => {
  const limit = block("section", "The limit");
  const before = [
    block("section", "Listen"),
    block("text", "Listen first."),
    limit,
    block("text", "You have three months less a day to begin."),
    block("item", "Ring the office."),
  ];
  const after = [
    block("section", "Listen"),
    block("text", "Listen first."),
    limit,
    block("text", "You have six months to begin."),
    block("item", "Ring the office."),
    block("item", "Note the day."),
    block("section", "Afterwards"),
  ];
  expect(compareLessons(before, after)).toEqual({
    changed: [
      {
        title: [{ mark: "same", text: "The limit" }],
        blocks: [
          {
            kind: "text",
            pieces: [
              { mark: "same", text: "You have " },
              { mark: "removed", text: "three" },
              { mark: "added", text: "six" },
              { mark: "same", text: " months " },
              { mark: "removed", text: "less a day " },
              { mark: "same", text: "to begin." },
            ],
          },
          { kind: "item", pieces: [{ mark: "same", text: "Ring the office." }] },
          { kind: "item", pieces: [{ mark: "added", text: "Note the day." }] },
        ],
      },
      { title: [{ mark: "added", text: "Afterwards" }], blocks: [] },
    ],
    unchanged: ["Listen"],
  });
});

test("words that stand beside each other are replaced together", () => {
  expect(compareWords("within three months of it", "within six weeks of it")).toEqual([
    { mark: "same", text: "within " },
    { mark: "removed", text: "three months" },
    { mark: "added", text: "six weeks" },
    { mark: "same", text: " of it" },
  ]);
});

test("a block that says something else is taken out and put in as a whole", () => {
  const marked = compareBlocks(
    [block("text", "Ring your official today.")],
    [block("text", "Limits are longer.")],
  );
  expect(marked.map(({ pieces }) => pieces.map(({ mark }) => mark))).toEqual([["removed"], ["added"]]);
});

test("two texts that are too long and too different for marks stand one after the other", () => {
  const words = (seed: number) =>
    Array.from({ length: 10_000 }, (_, i) => `word${(i * seed) % 97}`).join(" ");
  expect(compareWords(words(31), words(57))).toEqual([
    { mark: "removed", text: words(31) },
    { mark: "added", text: words(57) },
  ]);
  const lines = (seed: number) => Array.from({ length: 3000 }, (_, i) => block("item", `line ${i * seed}`));
  const marked = compareBlocks(lines(3), lines(7));
  expect(marked.map(({ pieces }) => pieces[0]?.mark)).toEqual([
    ...lines(3).map(() => "removed"),
    ...lines(7).map(() => "added"),
  ]);
});
