import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { readContentFolder } from "./content-folder.server.ts";
import { type Pointer, replaceScalar } from "./scalar-writing.ts";

function changedLines(before: string, after: string): [from: string, to: string][] {
  const [old, young] = [before.split("\n"), after.split("\n")];
  expect(young).toHaveLength(old.length);
  return old.flatMap((line, i) => (line === young[i] ? [] : [[line, young[i] ?? ""] as [string, string]]));
}

describe("one value is replaced and nothing else", () => {
  const quiz = `# Written by hand
title:   What would you do?   # keep the question mark
'intro': 'It''s short'
pass-mark: 80
questions:
- {id: a, stem: "Why?", tags: [x, y]}
- id: b
  stem: |
    First line.

    Third line.

  type: single
`;

  const cases: [
    what: string,
    pointer: Pointer,
    value: string | number | boolean,
    from: string,
    to: string,
  ][] = [
    [
      "a plain text, with the comment and the spaces around it",
      ["title"],
      "And then?",
      "title:   What would you do?   # keep the question mark",
      "title:   And then?   # keep the question mark",
    ],
    [
      "a text that has to be quoted",
      ["title"],
      "Note: this",
      "",
      'title:   "Note: this"   # keep the question mark',
    ],
    ["a text that looks like a number", ["title"], "1926", "", 'title:   "1926"   # keep the question mark'],
    [
      "a text of two lines in place of one",
      ["title"],
      "a\nb",
      "",
      'title:   "a\\nb"   # keep the question mark',
    ],
    [
      "a quoted text keeps its quotes",
      ["intro"],
      "That's long",
      "'intro': 'It''s short'",
      "'intro': 'That''s long'",
    ],
    ["a number", ["pass-mark"], 75, "pass-mark: 80", "pass-mark: 75"],
    [
      "a value within brackets",
      ["questions", 0, "tags", 1],
      "z, w",
      "",
      '- {id: a, stem: "Why?", tags: [x, "z, w"]}',
    ],
    [
      "a line of a block",
      ["questions", 1, "stem"],
      "First line.\n\nLast line.\n",
      "    Third line.",
      "    Last line.",
    ],
  ];

  test.each(cases)("%s", (_, pointer, value, from, to) => {
    const [change, ...more] = changedLines(quiz, replaceScalar(quiz, pointer, value) ?? "");
    expect(more).toEqual([]);
    expect(change?.[1]).toBe(to);
    if (from !== "") expect(change?.[0]).toBe(from);
  });

  test.each([[["nothing"]], [["questions", 9, "id"]], [["questions"]], [["title", "en"]], [[]]])(
    "there is no single value at %j",
    (pointer) => {
      expect(replaceScalar(quiz, pointer, "x")).toBeNull();
    },
  );
});

/** Every single value of a YAML text that stands on one line. */
function pointersOf(yaml: string): Pointer[] {
  const found: Pointer[] = [];
  const descend = (node: unknown, pointer: Pointer): void => {
    if (isMap(node)) for (const { key, value } of node.items) descend(value, [...pointer, String(key)]);
    else if (isSeq(node)) for (const [i, item] of node.items.entries()) descend(item, [...pointer, i]);
    else if (isScalar(node) && node.range && !yaml.slice(node.range[0], node.range[1]).includes("\n")) {
      found.push(pointer);
    }
  };
  descend(parseDocument(yaml).contents, []);
  return found;
}

describe("any value of the course can be changed on one line", () => {
  test("to any text", async () => {
    const files = [...(await readContentFolder("content"))].filter(([path]) => path.endsWith(".yaml"));
    const places = files.flatMap(([, yaml]) => pointersOf(yaml).map((pointer) => ({ yaml, pointer })));
    expect(places.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.string({ unit: "grapheme", minLength: 1 }),
        ({ yaml, pointer }, text) => {
          const after = replaceScalar(yaml, pointer, text) ?? "";
          expect(parseDocument(after).getIn(pointer)).toBe(text);
          expect(changedLines(yaml, after).length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
