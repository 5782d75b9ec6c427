import fc from "fast-check";
import { expect, test } from "vitest";
import { MISSING_GLYPH, printable } from "./printable-text.ts";

const latin = (codePoint: number) => (codePoint >= 0x20 && codePoint < 0x180) || codePoint === 0x25ca;
const shown = (text: string) => printable(text, latin).text;

test("Welsh letters come out as one letter, however they were typed", () => {
  expect(printable("w\u0302y\u0302", latin)).toEqual({ text: "ŵŷ", lossless: true });
});

test("what a reader sees as one character is one mark", () => {
  expect(shown("a 👩🏽‍🚒 b 🏴󠁧󠁢󠁷󠁬󠁳󠁿 c")).toBe(`a ${MISSING_GLYPH} b ${MISSING_GLYPH} c`);
  expect(printable("שלום", latin)).toEqual({ text: MISSING_GLYPH.repeat(4), lossless: false });
});

test("nothing that cannot be seen reaches the paper, nor turns the text round", () => {
  expect(printable("in\u00advoice\u200b \u202egnp\u0007\u0000", latin)).toEqual({
    text: "invoice gnp",
    lossless: true,
  });
});

test("anything at all becomes text that the typeface can set", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const parts = Array.from(shown(text));
      expect(parts.every((part) => part === "\n" || latin(part.codePointAt(0) ?? 0))).toBe(true);
    }),
  );
});
