import PDFDocument from "pdfkit";
import type { Block, DocumentText, HeadingLevel } from "./document-block.ts";
import { type DocumentFonts, documentFonts } from "./document-font.ts";
import { COLOUR, GAP, HEADING, PAGE_EDGE, PARAGRAPH } from "./document-style.ts";
import {
  MEASURE,
  PAGE,
  type PageFlow,
  type Pdf,
  type StructureElement,
  asArtifact,
  asContent,
  createPageFlow,
  drawLines,
  flowLines,
  keepTogether,
  leaveSpace,
} from "./page-flow.ts";
import { drawTable, tableStart } from "./tagged-table.ts";
import { type Typesetter, createTypesetter } from "./typesetter.ts";

const BULLET_INDENT = 14;
// @types/pdfkit knows the PDF/A subsets only.
const SUBSET: string = "PDF/UA";

type Outline = Pdf["outline"];

type Writer = {
  flow: PageFlow;
  typesetter: Typesetter;
  root: StructureElement;
  /** The last bookmark of each level; the next one of a deeper level goes under it. */
  bookmarks: Outline[];
};

function openPdf(text: DocumentText, fonts: DocumentFonts): Pdf {
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    subset: SUBSET as PDFKit.Mixins.PDFSubsets,
    lang: text.lang,
    displayTitle: true,
    info: { Title: text.title, Creator: "Branchwork", Producer: "Branchwork", CreationDate: text.createdAt },
  });
  pdf.registerFont("regular", fonts.regular);
  pdf.registerFont("bold", fonts.bold);
  pdf.font("regular");
  return pdf;
}

function addElement(writer: Writer, parent: StructureElement, tag: string, actual?: string): StructureElement {
  const element = writer.flow.pdf.struct(tag, actual === undefined ? {} : { actual });
  parent.add(element);
  return element;
}

function bookmark({ flow, bookmarks, typesetter }: Writer, level: HeadingLevel, text: string): void {
  const { pdf, y } = flow;
  // pdfkit counts `left` from the right edge of the page.
  const place = { expanded: level === 1, top: Math.max(0, y - GAP.table), left: PAGE.width };
  const parent = bookmarks.slice(0, level).filter(Boolean).at(-1) ?? pdf.outline;
  bookmarks.length = level;
  bookmarks[level] = parent.addItem(typesetter.plain(text), place);
}

const OUTLINED = 3;

function drawHeading(writer: Writer, { level, text }: { level: HeadingLevel; text: string }): void {
  const { flow, typesetter, root } = writer;
  const style = HEADING[level];
  const { lines, actual } = typesetter.set(text, style, MEASURE);
  if (level <= OUTLINED) bookmark(writer, level, text);
  flowLines(flow, lines, style, { x: PAGE.left, tag: `H${level}`, element: addElement(writer, root, `H${level}`, actual) });
  leaveSpace(flow, style.after);
}

function drawParagraph(writer: Writer, { text, tone = "plain" }: { text: string; tone?: keyof typeof PARAGRAPH }): void {
  const { flow, typesetter, root } = writer;
  const style = PARAGRAPH[tone];
  for (const paragraph of text.split(/\n\s*\n/)) {
    const { lines, actual } = typesetter.set(paragraph, style, MEASURE);
    flowLines(flow, lines, style, { x: PAGE.left, tag: "P", element: addElement(writer, root, "P", actual) });
    leaveSpace(flow, GAP.paragraph);
  }
}

function drawList(writer: Writer, { items }: { items: readonly string[] }): void {
  const { flow, typesetter, root } = writer;
  const style = PARAGRAPH.plain;
  const list = addElement(writer, root, "L");
  for (const item of items) {
    const { lines, actual } = typesetter.set(item, style, MEASURE - BULLET_INDENT);
    keepTogether(flow, Math.min(lines.length, 2) * style.leading);
    const entry = addElement(writer, list, "LI");
    asContent(flow.pdf, addElement(writer, entry, "Lbl"), "Lbl", () => drawLines(flow.pdf, ["•"], style, PAGE.left, flow.y));
    const element = addElement(writer, entry, "LBody", actual);
    flowLines(flow, lines, style, { x: PAGE.left + BULLET_INDENT, tag: "LBody", element });
    leaveSpace(flow, GAP.item);
  }
  leaveSpace(flow, GAP.paragraph - GAP.item);
}

/** The space that a block needs at the foot of a page to begin there; a heading needs that of what follows it too. */
function startOf({ typesetter }: Writer, blocks: readonly Block[]): number {
  const [block, ...rest] = blocks;
  if (!block) return 0;
  if (block.kind === "table") return tableStart(typesetter, block);
  if (block.kind !== "heading") return PARAGRAPH.plain.leading * 2;
  const style = HEADING[block.level];
  const { lines } = typesetter.set(block.text, style, MEASURE);
  return style.before + lines.length * style.leading + style.after + startOf({ typesetter } as Writer, rest);
}

function drawBlock(writer: Writer, block: Block, following: readonly Block[]): void {
  const { flow, typesetter, root } = writer;
  if (block.kind === "heading") {
    keepTogether(flow, startOf(writer, [block, ...following]));
    leaveSpace(flow, HEADING[block.level].before);
    drawHeading(writer, block);
  } else if (block.kind === "paragraph") drawParagraph(writer, block);
  else if (block.kind === "list") drawList(writer, block);
  else {
    keepTogether(flow, startOf(writer, [block]));
    drawTable(flow, typesetter, block, root);
  }
}

/** Heads and feet, drawn last because only then the number of pages is known. */
function drawPageEdges(pdf: Pdf, typesetter: Typesetter, text: DocumentText): void {
  const { count } = pdf.bufferedPageRange();
  for (let i = 0; i < count; i += 1) {
    pdf.switchToPage(i);
    asArtifact(pdf, "Pagination", () => {
      if (i === 0) pdf.rect(PAGE.left, 52, 44, 5).fill(COLOUR.accent);
      else {
        const [line = ""] = typesetter.set(text.runningHead, PAGE_EDGE, MEASURE).lines;
        drawLines(pdf, [line], PAGE_EDGE, PAGE.left, 42);
      }
      drawLines(pdf, [text.foot(i + 1, count)], PAGE_EDGE, PAGE.left, PAGE.height - 48);
    });
  }
}

function collect(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}

/**
 * Writes a text as a tagged A4 PDF: a structure tree in reading order, bookmarks, language and title (ISO 14289-1).
 * Anything may stand in the text; what the typeface lacks is printed as a mark and kept whole for screen readers.
 */
export async function writeTaggedDocument(text: DocumentText): Promise<Buffer> {
  const pdf = openPdf(text, await documentFonts());
  const bytes = collect(pdf);
  const flow = createPageFlow(pdf);
  const typesetter = createTypesetter(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const writer: Writer = { flow, typesetter, root, bookmarks: [] };
  text.blocks.forEach((block, i) => drawBlock(writer, block, text.blocks.slice(i + 1)));
  if (typesetter.lost()) {
    const note = text.missingGlyphs("◊");
    leaveSpace(flow, HEADING[2].before);
    drawParagraph(writer, { text: note, tone: "muted" });
  }
  drawPageEdges(pdf, typesetter, text);
  root.end();
  pdf.end();
  return bytes;
}
