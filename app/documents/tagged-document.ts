import PDFDocument from "pdfkit";
import type { Block, DocumentText, HeadingBlock, HeadingLevel } from "./document-block.ts";
import { type DocumentFonts, documentFonts } from "./document-font.ts";
import { COLOUR, GAP, HEADING, PAGE_EDGE } from "./document-style.ts";
import {
  MEASURE,
  PAGE,
  PAGE_BODY,
  type Pdf,
  asArtifact,
  createPageFlow,
  drawLines,
  keepTogether,
  leaveSpace,
} from "./page-flow.ts";
import { MISSING_GLYPH } from "./printable-text.ts";
import { type Canvas, type SetBlock, addElement } from "./set-block.ts";
import { type SetContents, setContents } from "./tagged-contents.ts";
import { setTableBlock } from "./tagged-table.ts";
import { setBlank, setHeading, setList, setParagraphs } from "./tagged-text.ts";
import { type Typesetter, createTypesetter } from "./typesetter.ts";

/** @types/pdfkit knows the PDF/A subsets only. */
const subset = (name: string) => name as PDFKit.Mixins.PDFSubsets;

function openPdf(text: DocumentText, fonts: DocumentFonts): Pdf {
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    subset: subset("PDF/UA"),
    lang: text.lang,
    displayTitle: true,
    info: { Title: text.title, Creator: "Branchwork", Producer: "Branchwork", CreationDate: text.createdAt },
  });
  pdf.registerFont("regular", fonts.regular);
  pdf.registerFont("bold", fonts.bold);
  return pdf.font("regular");
}

type Setting = {
  typesetter: Typesetter;
  contents: SetContents;
  bookmark: ReturnType<typeof createBookmarks>;
  /** The page of each heading that has been drawn, from 1. */
  pageOf: Map<HeadingBlock, number>;
};

function setBlock(setting: Setting, block: Block): SetBlock {
  const { typesetter } = setting;
  switch (block.kind) {
    case "heading":
      return setHeading(typesetter, block.level, block.text);
    case "paragraph":
      return setParagraphs(typesetter, block.text, block.tone ?? "plain", block);
    case "list":
      return setList(typesetter, block.items, block);
    case "blank":
      return setBlank(typesetter, block.label, block.lines);
    case "table":
      return setTableBlock(typesetter, block);
    case "contents":
      return setting.contents;
    case "part":
      return {
        start: 0,
        keepWithNext: false,
        draw: (canvas) => {
          const root = addElement(canvas.pdf, canvas.root, "Part", { lang: block.lang });
          drawBlocks({ ...canvas, root }, setting, block.blocks);
        },
      };
  }
}

const DEEPEST_BOOKMARK = 3;

/** Bookmarks for the headings, each under the nearest one of a higher level. */
function createBookmarks({ pdf, flow }: Canvas, typesetter: Typesetter) {
  const open: Pdf["outline"][] = [];
  return (level: HeadingLevel, text: string): void => {
    if (level > DEEPEST_BOOKMARK) return;
    const parent = open.slice(0, level).filter(Boolean).at(-1) ?? pdf.outline;
    // pdfkit counts `left` from the right edge of the page.
    const place = { expanded: level === 1, top: Math.max(0, flow.y - GAP.table), left: PAGE.width };
    open.length = level;
    open[level] = parent.addItem(typesetter.plain(text), place);
  };
}

/** What must be free for the block to begin here: its own start, and after a heading that of what follows. */
function neededAt(blocks: readonly SetBlock[], i: number): number {
  const block = blocks[i];
  if (!block) return 0;
  return block.start + (block.keepWithNext ? neededAt(blocks, i + 1) : 0);
}

const isInset = (block: Block | undefined): boolean =>
  block !== undefined && "inset" in block && block.inset === true;

/** A box stands apart from what is before and after it. */
function isEdge(block: Block, before: Block | undefined): boolean {
  if (isInset(before) !== isInset(block)) return before !== undefined && block.kind !== "heading";
  return block.kind === "paragraph" && block.tone === "strong";
}

function drawBlocks(canvas: Canvas, setting: Setting, blocks: readonly Block[]): void {
  const set = blocks.map((block) => setBlock(setting, block));
  blocks.forEach((block, i) => {
    if (block.kind === "heading" && block.opens) keepTogether(canvas.flow, PAGE_BODY);
    if (isEdge(block, blocks[i - 1])) leaveSpace(canvas.flow, GAP.paragraph);
    keepTogether(canvas.flow, neededAt(set, i));
    if (block.kind === "heading") {
      leaveSpace(canvas.flow, HEADING[block.level].before);
      setting.bookmark(block.level, block.text);
      setting.pageOf.set(block, canvas.pdf.bufferedPageRange().count);
    }
    set[i]?.draw(canvas);
  });
}

const headingsThatOpen = (blocks: readonly Block[]): HeadingBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind === "part") return headingsThatOpen(block.blocks);
    return block.kind === "heading" && block.opens ? [block] : [];
  });

/** Heads and feet, drawn last because only then the number of pages is known. */
function drawPageEdges(pdf: Pdf, typesetter: Typesetter, text: DocumentText): void {
  const { count } = pdf.bufferedPageRange();
  const [runningHead = ""] = typesetter.set(text.runningHead, PAGE_EDGE, MEASURE).lines;
  for (let i = 0; i < count; i += 1) {
    pdf.switchToPage(i);
    asArtifact(pdf, "Pagination", () => {
      if (i === 0) pdf.rect(PAGE.left, PAGE.edge, 44, 5).fill(COLOUR.accent);
      else drawLines(pdf, [runningHead], PAGE_EDGE, PAGE.left, PAGE.edge);
      drawLines(
        pdf,
        [text.foot(i + 1, count)],
        PAGE_EDGE,
        PAGE.left,
        PAGE.height - PAGE.edge - PAGE_EDGE.leading,
      );
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
  const typesetter = createTypesetter(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const canvas: Canvas = { pdf, flow: createPageFlow(pdf), root };
  const setting: Setting = {
    typesetter,
    contents: setContents(typesetter, headingsThatOpen(text.blocks)),
    bookmark: createBookmarks(canvas, typesetter),
    pageOf: new Map(),
  };
  drawBlocks(canvas, setting, text.blocks);
  if (typesetter.lost()) {
    leaveSpace(canvas.flow, HEADING[2].before);
    const note = text.missingGlyphs(MISSING_GLYPH);
    drawBlocks(canvas, setting, [{ kind: "paragraph", tone: "muted", text: note }]);
  }
  setting.contents.number(canvas, setting.pageOf);
  drawPageEdges(pdf, typesetter, text);
  root.end();
  pdf.end();
  return bytes;
}
