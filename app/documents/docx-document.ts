import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import type { Block, DocumentText, HeadingLevel as Level } from "./document-block.ts";
import { COLOUR, PAGE_EDGE, PARAGRAPH } from "./document-style.ts";
import { BULLETS, colourOf, docxNumbering, docxStyles, halfPoints } from "./docx-style.ts";
import { docxTable } from "./docx-table.ts";
import { runsOf, writable } from "./docx-text.ts";

/** A4 with 2 cm around the text, in twips. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 } as const;
const MEASURE = PAGE.width - 2 * PAGE.margin;

const headings: Record<Level, (typeof HeadingLevel)[keyof typeof HeadingLevel]> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
};

function childrenOf(block: Block): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: headings[block.level], children: runsOf(block.text) })];
    case "paragraph": {
      const tone = block.tone ?? "plain";
      const look = {
        muted: tone === "lead" || tone === "muted",
        strong: tone === "strong",
        ...(tone === "lead" ? { size: PARAGRAPH.lead.size } : {}),
      };
      return block.text
        .split(/\n\s*\n/)
        .map((paragraph) => new Paragraph({ children: runsOf(paragraph, look) }));
    }
    case "list":
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: runsOf(item) }),
      );
    case "blank":
      return [
        new Paragraph({ children: runsOf(block.label, { strong: true }) }),
        ...Array.from({ length: block.lines }, () => new Paragraph({ children: [] })),
      ];
    case "contents":
      return [];
    case "part":
      return block.blocks.flatMap(childrenOf);
    case "table":
      // Word joins two tables that touch, and asks for a paragraph at the end of the text.
      return [docxTable(block, MEASURE), new Paragraph({ spacing: { after: 0 } })];
  }
}

const edge = { size: halfPoints(PAGE_EDGE.size), color: colourOf(COLOUR.muted) };
const NUMBER = "\ue000";
const COUNT = "\ue001";

/** The foot with Word's own fields where the numbers stand. */
function footOf(text: DocumentText): Footer {
  const parts = text.foot(NUMBER, COUNT).split(/([\ue000\ue001])/);
  const children = parts.map((part) => {
    if (part === NUMBER) return new TextRun({ ...edge, children: [PageNumber.CURRENT] });
    if (part === COUNT) return new TextRun({ ...edge, children: [PageNumber.TOTAL_PAGES] });
    return new TextRun({ ...edge, text: writable(part) });
  });
  return new Footer({ children: [new Paragraph({ children })] });
}

const headOf = (text: string): Header =>
  new Header({ children: [new Paragraph({ children: [new TextRun({ ...edge, text: writable(text) })] })] });

/** Writes a text as an A4 Word document (ECMA-376): headings, lists and tables are such, and the language is named. */
export async function writeDocx(text: DocumentText): Promise<Uint8Array> {
  const foot = footOf(text);
  const document = new Document({
    title: writable(text.title),
    creator: "Branchwork",
    lastModifiedBy: "Branchwork",
    styles: docxStyles(text.lang),
    numbering: docxNumbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: { default: headOf(text.runningHead), first: headOf("") },
        footers: { default: foot, first: foot },
        children: text.blocks.flatMap(childrenOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
