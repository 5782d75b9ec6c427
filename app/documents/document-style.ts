import type { HeadingLevel } from "./document-block.ts";
import type { TextStyle } from "./page-flow.ts";

/** The tokens of the pages (app/styles/tokens.css), on paper. */
export const COLOUR = {
  ink: "#241a2b",
  muted: "#62566a",
  brand: "#4b1d4d",
  accent: "#f2a33c",
  line: "#d8cdd4",
  tint: "#f3e9f1",
} as const;

const { ink, muted, brand } = COLOUR;

export const HEADING: Record<HeadingLevel, TextStyle & { before: number; after: number }> = {
  1: { font: "bold", size: 28, leading: 33, colour: brand, before: 0, after: 12 },
  2: { font: "bold", size: 17, leading: 21, colour: brand, before: 30, after: 8 },
  3: { font: "bold", size: 12, leading: 16, colour: ink, before: 16, after: 4 },
  4: { font: "bold", size: 10.5, leading: 14, colour: brand, before: 12, after: 5 },
};

export const PARAGRAPH: Record<"plain" | "lead" | "muted" | "strong", TextStyle> = {
  plain: { font: "regular", size: 10.5, leading: 15.5, colour: ink },
  lead: { font: "regular", size: 13, leading: 19, colour: muted },
  muted: { font: "regular", size: 10.5, leading: 15.5, colour: muted },
  strong: { font: "bold", size: 10.5, leading: 15.5, colour: ink },
};

export const CELL: TextStyle = { font: "regular", size: 9.5, leading: 13.2, colour: ink };
export const CELL_MUTED: TextStyle = { ...CELL, colour: muted };
export const CELL_HEAD: TextStyle = { ...CELL, font: "bold" };
export const COLUMN_HEAD: TextStyle = { ...CELL_HEAD, colour: brand };
export const PAGE_EDGE: TextStyle = { font: "regular", size: 8.5, leading: 11, colour: muted };

/** Space after a paragraph, between list items, inside a cell, around a table (points). */
export const GAP = { paragraph: 7, item: 3, cell: 6, cellAcross: 10, table: 10 } as const;
