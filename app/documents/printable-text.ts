/** Stands for a character that the typeface has no shape for. */
export const MISSING_GLYPH = "◊";

// Joiners, variation selectors, marks of direction, soft hyphens: they have no width and mean nothing on paper.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|[\u{e0000}-\u{e01ef}]/gu;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Composed letters (w and a circumflex become ŵ), plain spaces, LF line ends, nothing that has no shape. */
export const tidied = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, "");

export type PrintableText = { text: string; lossless: boolean };

/**
 * The text as the typeface can set it: what a reader sees as one character and the typeface lacks (an emoji, a letter
 * of another script) becomes one mark. `lossless` is false when that happened.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): PrintableText {
  const clean = tidied(text);
  const shown = (character: string) => [...character].every((part) => part === "\n" || hasGlyph(part.codePointAt(0) ?? 0));
  if (shown(clean)) return { text: clean, lossless: true };
  const parts = Array.from(graphemes.segment(clean), ({ segment }) => (shown(segment) ? segment : MISSING_GLYPH));
  return { text: parts.join(""), lossless: false };
}
