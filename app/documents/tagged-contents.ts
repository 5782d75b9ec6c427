import type { HeadingBlock } from "./document-block.ts";
import { GAP, PARAGRAPH } from "./document-style.ts";
import { MEASURE, PAGE, type StructureElement, asContent, drawLines, keepTogether } from "./page-flow.ts";
import { type Canvas, type SetBlock, addElement } from "./set-block.ts";
import type { Typesetter } from "./typesetter.ts";

const NUMBER_WIDTH = 40;
const STYLE = PARAGRAPH.plain;

/** Where the number of an entry goes once the page is known: pages count from 0, `y` is the top of its line. */
type Gap = { heading: HeadingBlock; page: number; y: number; element: StructureElement };

export type SetContents = SetBlock & {
  /** Puts the numbers in, after everything else has been drawn. `pageOf` counts from 1. */
  number: (canvas: Canvas, pageOf: ReadonlyMap<HeadingBlock, number>) => void;
};

/** The contents: each heading that opens a page, and its page (ISO 32000-1, table 333: TOC and TOCI). */
export function setContents(typesetter: Typesetter, headings: readonly HeadingBlock[]): SetContents {
  const entries = headings.map((heading) => ({
    heading,
    ...typesetter.set(heading.text, STYLE, MEASURE - NUMBER_WIDTH),
  }));
  const gaps: Gap[] = [];
  return {
    start: STYLE.leading,
    keepWithNext: false,
    draw({ pdf, flow, root }) {
      const list = addElement(pdf, root, "TOC");
      for (const { heading, lines, actual } of entries) {
        const height = lines.length * STYLE.leading;
        keepTogether(flow, height);
        const element = addElement(pdf, list, "TOCI", { actual });
        asContent(pdf, element, "TOCI", () => drawLines(pdf, lines, STYLE, PAGE.left, flow.y));
        const page = pdf.bufferedPageRange().count - 1;
        gaps.push({ heading, page, y: flow.y + height - STYLE.leading, element });
        flow.y += height + GAP.item;
      }
    },
    number({ pdf }, pageOf) {
      for (const { heading, page, y, element } of gaps) {
        const text = String(pageOf.get(heading) ?? "");
        pdf.switchToPage(page);
        pdf.font(STYLE.font).fontSize(STYLE.size);
        const x = PAGE.width - PAGE.right - pdf.widthOfString(text);
        asContent(pdf, element, "TOCI", () => drawLines(pdf, [text], STYLE, x, y));
      }
    },
  };
}
