import { type MeasureText, breakLines } from "./line-breaking.ts";
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

/** Remembers the width of every word, because laying one out is the dear part of setting a document. */
function createMeasure(pdf: Pdf): (style: TextStyle) => MeasureText {
  const widths = new Map<string, Map<string, number>>();
  return (style) => {
    const { font, size } = style;
    const known = widths.get(font) ?? new Map<string, number>();
    widths.set(font, known);
    return (text) => {
      const before = known.get(text);
      if (before !== undefined) return before * size;
      setStyle(pdf, style);
      const width = pdf.widthOfString(text) / size;
      known.set(text, width);
      return width * size;
    };
  };
}

function createGlyphTest(pdf: Pdf): (codePoint: number) => boolean {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    // pdfkit keeps fontkit's font here; its types do not say so. Both faces hold the same characters.
    const { font } = (pdf as unknown as { _font: EmbeddedFont })._font;
    const found = font.hasGlyphForCodePoint(codePoint);
    known.set(codePoint, found);
    return found;
  };
}

export function createTypesetter(pdf: Pdf): Typesetter {
  const measureIn = createMeasure(pdf);
  const hasGlyph = createGlyphTest(pdf);
  let lost = false;

  function plain(text: string): string {
    const shown = printable(text, hasGlyph);
    if (!shown.lossless) lost = true;
    return shown.text;
  }

  return {
    plain,
    lost: () => lost,
    set(text, style, width) {
      const shown = plain(text);
      const lines = breakLines(shown, width, measureIn(style));
      return shown.includes(MISSING_GLYPH) ? { lines, actual: tidied(text) } : { lines };
    },
  };
}
