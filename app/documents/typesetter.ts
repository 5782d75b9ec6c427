import type { FontFace } from "./document-font.ts";
import { breakLines } from "./line-breaking.ts";
import { type Pdf, type TextStyle, setStyle } from "./page-flow.ts";
import { MISSING_GLYPH, printable, tidied } from "./printable-text.ts";

/** `actual` is the text as typed where the typeface lacks some of it: what a screen reader reads instead. */
export type SetText = { lines: string[]; actual?: string };

export type Typesetter = {
  set: (text: string, style: TextStyle, width: number) => SetText;
  /** The text with the mark for what the typeface lacks. */
  plain: (text: string) => string;
  /** True once something has been set that the typeface lacks. */
  lost: () => boolean;
};

type EmbeddedFont = { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } };

export function createTypesetter(pdf: Pdf): Typesetter {
  let lost = false;
  const known = new Map<number, boolean>();

  function hasGlyph(codePoint: number): boolean {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    // pdfkit keeps fontkit's font here; its types do not say so. Both faces hold the same characters.
    const { font } = (pdf as unknown as { _font: EmbeddedFont })._font;
    const found = font.hasGlyphForCodePoint(codePoint);
    known.set(codePoint, found);
    return found;
  }

  function plain(text: string): string {
    const shown = printable(text, hasGlyph);
    if (!shown.lossless) lost = true;
    return shown.text;
  }

  return {
    plain,
    lost: () => lost,
    set(text, style, width) {
      setStyle(pdf, style);
      const shown = plain(text);
      const lines = breakLines(shown, width, (part) => pdf.widthOfString(part));
      const whole = tidied(text);
      return shown !== whole && shown.includes(MISSING_GLYPH) ? { lines, actual: whole } : { lines };
    },
  };
}

export const faces: readonly FontFace[] = ["regular", "bold"];
