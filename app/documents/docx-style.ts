import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";
import type { Locale } from "#app/i18n/locale.ts";
import type { HeadingLevel } from "./document-block.ts";
import { HEADING, PARAGRAPH } from "./document-style.ts";

/** Everybody's computer has it; the typeface of the PDF would have to be installed. */
const FONT = "Arial";
const TWIPS = 20;
const HALF_POINTS = 2;

export const BULLETS = "bullets";

export const colourOf = (colour: string): string => colour.slice(1).toUpperCase();
export const twips = (points: number): number => Math.round(points * TWIPS);
export const halfPoints = (points: number): number => Math.round(points * HALF_POINTS);

const languages: Record<Locale, string> = { en: "en-GB", cy: "cy-GB" };

function headingStyle(level: HeadingLevel) {
  const { size, colour, before, after } = HEADING[level];
  return {
    run: { font: FONT, bold: true, size: halfPoints(size), color: colourOf(colour) },
    paragraph: {
      // Word's navigation and screen readers go by it (ECMA-376, 17.3.1.20).
      outlineLevel: level - 1,
      keepNext: true,
      keepLines: true,
      spacing: { before: twips(before), after: twips(after) },
    },
  };
}

/** The look of the PDF, as styles that whoever edits the file can change in one place. */
export function docxStyles(locale: Locale): IStylesOptions {
  const { size, leading, colour } = PARAGRAPH.plain;
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(size),
          color: colourOf(colour),
          language: { value: languages[locale] },
        },
        paragraph: { spacing: { after: twips(leading / 2), line: 300 } },
      },
      heading1: headingStyle(1),
      heading2: headingStyle(2),
      heading3: headingStyle(3),
      heading4: headingStyle(4),
    },
  };
}

export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(18), hanging: twips(14) }, contextualSpacing: true } },
        },
      ],
    },
  ],
};
