import type { Locale } from "#app/i18n/locale.ts";

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A muted cell says that there is nothing there. A line end in the text ends a line. */
export type TableCell = { text: string; tone?: "plain" | "muted" };

export type TableBlock = {
  kind: "table";
  /** `share` is the column's part of the width; the shares need not add up to anything. */
  columns: readonly { head?: string; share: number }[];
  /** The first cell of each row is its head. */
  rows: readonly (readonly TableCell[])[];
};

export type HeadingBlock = {
  kind: "heading";
  level: HeadingLevel;
  text: string;
  /** It begins a page, and stands in the contents. */ opens?: boolean;
};

/** What is set in belongs to a box: a rule runs along its side. */
type Inset = { inset?: boolean };

export type Block =
  | HeadingBlock
  | ({ kind: "paragraph"; text: string; tone?: "plain" | "lead" | "muted" | "strong" } & Inset)
  | ({ kind: "list"; items: readonly string[]; numbered?: boolean; boxes?: boolean } & Inset)
  /** A label, and lines to write on by hand. */
  | { kind: "blank"; label: string; lines: number }
  | TableBlock
  /** The headings that open a page, each with its number. */
  | { kind: "contents" }
  /** Text in a language of its own. */
  | { kind: "part"; lang: Locale; blocks: readonly Block[] };

/** What a printed document says, in the order in which it is read; nothing here knows about pages. */
export type DocumentText = {
  lang: Locale;
  title: string;
  /** The line at the head of every page but the first. */
  runningHead: string;
  /** The line at the foot of every page; a program that sets the pages itself is given a mark for each number. */
  foot: (page: number | string, of: number | string) => string;
  /** Said once at the end when something typed has no shape in the typeface. */
  missingGlyphs: (mark: string) => string;
  createdAt: Date;
  blocks: readonly Block[];
};
