import fc from "fast-check";
import { expect, test } from "vitest";
import { type KeptValue, type TypedField, digestOf, settleField } from "./plan-field-change.ts";

const longtext = { type: "longtext", max: 1000 } as const;
const word = fc
  .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 })
  .map((text) => `w${text.trim()}`);

const form = (typed: string, base: KeptValue, choice: TypedField["choice"] = null): TypedField => ({
  fieldId: "strengths",
  typed,
  version: base.version,
  digest: digestOf(base.value),
  choice,
});

test("a field that the person left alone is never a conflict, whatever happened meanwhile", () => {
  fc.assert(
    fc.property(word, word, fc.nat(9), (before, after, changes) => {
      const base = { value: before, version: 1 };
      const kept = { value: after, version: 1 + changes };
      expect(settleField(longtext, form(before, base), kept)).toEqual({ kind: "unchanged" });
    }),
  );
});

test("nobody’s text is overwritten by a form that was filled in before it was saved", () => {
  fc.assert(
    fc.property(word, word, word, (before, theirs, mine) => {
      const base = { value: before, version: 3 };
      const kept = { value: theirs, version: 4 };
      const change = settleField(longtext, form(mine, base), kept);
      if (mine === theirs || mine === before) expect(change).toEqual({ kind: "unchanged" });
      else expect(change).toEqual({ kind: "stale", kept });
    }),
  );
});

test("what only this person changed is saved", () => {
  const base = { value: "old", version: 3 };
  expect(settleField(longtext, form("new", base), base)).toEqual({ kind: "change", value: "new" });
  expect(settleField(longtext, form("", base), base)).toEqual({ kind: "change", value: "" });
  expect(settleField(longtext, form("first", { value: "", version: 0 }), { value: "", version: 0 })).toEqual({
    kind: "change",
    value: "first",
  });
});

test("a choice between two versions is carried out as it was made", () => {
  const kept = { value: "theirs", version: 4 };
  expect(settleField(longtext, form("mine", kept, "mine"), kept)).toEqual({ kind: "change", value: "mine" });
  expect(settleField(longtext, form("mine", kept, "theirs"), kept)).toEqual({ kind: "unchanged" });
  expect(settleField(longtext, form("mine", kept, "both"), kept)).toEqual({
    kind: "change",
    value: "theirs\n\nmine",
  });
  expect(
    settleField({ type: "list", max: 100 }, form("c", { value: "a\nb", version: 4 }, "both"), {
      value: "a\nb",
      version: 4,
    }),
  ).toEqual({
    kind: "change",
    value: "a\nb\nc",
  });
  expect(
    settleField(longtext, form("mine", { value: "", version: 4 }, "both"), { value: "", version: 4 }),
  ).toEqual({
    kind: "change",
    value: "mine",
  });
});

test("a choice that was made on a version which is gone is asked for again", () => {
  const seen = { value: "theirs", version: 4 };
  const kept = { value: "a third", version: 5 };
  for (const choice of ["mine", "theirs", "both"] as const) {
    expect(settleField(longtext, form("mine", seen, choice), kept), choice).toEqual({ kind: "stale", kept });
  }
});

test("two texts that are too long together are refused and neither is lost", () => {
  const kept = { value: "x".repeat(600), version: 2 };
  expect(settleField(longtext, form("y".repeat(600), kept, "both"), kept)).toEqual({
    kind: "invalid",
    message: "tooLong:1000",
  });
});

test("both cannot stand in a box of one line: the person’s own text is taken", () => {
  const kept = { value: "12", version: 2 };
  expect(settleField({ type: "number", max: 9 }, form("15", kept, "both"), kept)).toEqual({
    kind: "change",
    value: "15",
  });
});
