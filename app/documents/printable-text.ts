/** Stands for a character that the typeface has no shape for. */
export const MISSING_GLYPH = "◊";

/** Joiners, variation selectors, marks of direction, soft hyphens: they mean nothing on paper. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const CONTROLS = /[^\P{Cc}\n]/gu;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Composed letters (w and a circumflex become ŵ), plain spaces and hyphens, LF line ends, no control characters. */
export const tidied = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t|\p{Zs}/gu, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(CONTROLS, "");

export type PrintableText = { text: string; lossless: boolean };

/**
 * The text as the typeface can set it: what a reader sees as one character and the typeface lacks (an emoji, a letter
 * of another script) becomes one mark. `lossless` is false when that happened.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): PrintableText {
  const clean = tidied(text);
  const canShow = (part: string) =>
    Array.from(part).every((character) => character === "\n" || hasGlyph(character.codePointAt(0) ?? 0));
  const visible = clean.replace(INVISIBLE, "");
  if (canShow(visible)) return { text: visible, lossless: true };
  const parts = Array.from(graphemes.segment(clean), ({ segment }) => {
    const shape = segment.replace(INVISIBLE, "");
    return canShow(shape) ? shape : MISSING_GLYPH;
  });
  return { text: parts.join(""), lossless: false };
}
