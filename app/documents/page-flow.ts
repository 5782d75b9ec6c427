import PDFDocument from "pdfkit";
import type { FontFace } from "./document-font.ts";

/** All lengths are points: 72 to the inch. A4 with a measure of about 80 characters. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 62,
  top: 76,
  bottom: 78,
  edge: 42,
} as const;
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;

export type TextStyle = { font: FontFace; size: number; leading: number; colour: string };

export type Pdf = InstanceType<typeof PDFDocument>;
export type StructureElement = ReturnType<Pdf["struct"]>;

/** Where the next line goes. `y` is the top of that line. */
export type PageFlow = { pdf: Pdf; y: number; newPage: () => void };

export function createPageFlow(pdf: Pdf): PageFlow {
  const flow: PageFlow = {
    pdf,
    y: PAGE.top,
    newPage() {
      pdf.addPage();
      flow.y = PAGE.top;
    },
  };
  pdf.addPage();
  return flow;
}

export const PAGE_BODY = PAGE.height - PAGE.top - PAGE.bottom;

export const roomLeft = (flow: PageFlow): number => PAGE.height - PAGE.bottom - flow.y;

/** Goes to a new page when `height` is more than what is left, unless no page could hold it. */
export function keepTogether(flow: PageFlow, height: number): void {
  if (height > roomLeft(flow) && flow.y > PAGE.top) flow.newPage();
}

/** Empty space, dropped where a page ends. */
export function leaveSpace(flow: PageFlow, height: number): void {
  if (flow.y > PAGE.top) flow.y += height;
}

export function setStyle(pdf: Pdf, { font, size, colour }: TextStyle): void {
  pdf.font(font).fontSize(size).fillColor(colour);
}

/** Draws lines from `y` down. A space ends each, so that the words of two lines do not run together when read out. */
export function drawLines(pdf: Pdf, lines: readonly string[], style: TextStyle, x: number, y: number): void {
  setStyle(pdf, style);
  lines.forEach((line, i) => {
    if (line !== "") pdf.text(`${line} `, x, y + i * style.leading, { lineBreak: false });
  });
}

/** Marks what `draw` draws as part of `element` (ISO 32000-1, 14.7.4). */
export function asContent(pdf: Pdf, element: StructureElement, tag: string, draw: () => void): void {
  const content = pdf.markStructureContent(tag);
  draw();
  pdf.endMarkedContent();
  element.add(content);
}

/** What is on the page but not part of the text: rules, grounds, heads and feet of pages. */
export function asArtifact(pdf: Pdf, type: "Layout" | "Pagination", draw: () => void): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}

const FEWEST_LINES = 2;
const RULE_WIDTH = 2.5;

/** A rule along the left side of lines and of the space `after` them. */
export type Rule = { colour: string; after: number };

function drawRule({ pdf, y }: PageFlow, { colour }: Rule, height: number): void {
  asArtifact(pdf, "Layout", () => {
    pdf.rect(PAGE.left, y, RULE_WIDTH, height).fill(colour);
  });
}

/** Lets lines flow over pages, never one line alone at the foot or the head of a page where there are more. */
export function flowLines(
  flow: PageFlow,
  lines: readonly string[],
  style: TextStyle,
  { x, tag, element, rule }: { x: number; tag: string; element: StructureElement; rule?: Rule | undefined },
): void {
  let rest = lines;
  while (rest.length > 0) {
    const capacity = Math.floor(roomLeft(flow) / style.leading);
    if (capacity < Math.min(FEWEST_LINES, rest.length) && flow.y > PAGE.top) {
      flow.newPage();
      continue;
    }
    const alone = rest.length - capacity === 1 && capacity > FEWEST_LINES;
    const here = rest.slice(0, alone ? capacity - 1 : capacity);
    const height = here.length * style.leading + (here.length === rest.length ? (rule?.after ?? 0) : 0);
    if (rule) drawRule(flow, rule, height);
    asContent(flow.pdf, element, tag, () => drawLines(flow.pdf, here, style, x, flow.y));
    flow.y += here.length * style.leading;
    rest = rest.slice(here.length);
    if (rest.length > 0) flow.newPage();
  }
}
