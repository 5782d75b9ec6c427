import type { TableBlock, TableCell } from "./document-block.ts";
import { CELL, CELL_HEAD, COLOUR, COLUMN_HEAD, GAP } from "./document-style.ts";
import {
  MEASURE,
  PAGE,
  PAGE_BODY,
  type PageFlow,
  type StructureElement,
  type TextStyle,
  asArtifact,
  asContent,
  drawLines,
  leaveSpace,
  roomLeft,
} from "./page-flow.ts";
import type { Typesetter } from "./typesetter.ts";

type SetCell = { lines: string[]; style: TextStyle; x: number; actual?: string | undefined };
type SetRow = { cells: SetCell[]; lineCount: number };

const LEADING = CELL.leading;
const heightOf = (lineCount: number) => lineCount * LEADING + 2 * GAP.cell;

function columnsOf({ columns }: TableBlock): { x: number; width: number }[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  let x: number = PAGE.left;
  return columns.map(({ share }) => {
    const column = { x, width: (MEASURE * share) / total };
    x += column.width;
    return column;
  });
}

function setRow(typesetter: Typesetter, table: TableBlock, row: readonly TableCell[], styleOf: (i: number) => TextStyle): SetRow {
  const columns = columnsOf(table);
  const cells = row.map((cell, i) => {
    const { x, width } = columns[i] ?? { x: PAGE.left, width: MEASURE };
    const style = styleOf(i);
    const text = typeof cell === "string" ? cell : cell.join("\n");
    return { ...typesetter.set(text, style, width - GAP.cellAcross), style, x };
  });
  return { cells, lineCount: Math.max(...cells.map(({ lines }) => lines.length)) };
}

function rule(flow: PageFlow, colour: string, weight: number): void {
  asArtifact(flow.pdf, "Layout", () => {
    flow.pdf
      .moveTo(PAGE.left, flow.y)
      .lineTo(PAGE.left + MEASURE, flow.y)
      .lineWidth(weight)
      .strokeColor(colour)
      .stroke();
  });
}

/** Draws the lines `from` to `to` of each cell, beside one another. */
function drawSlice(flow: PageFlow, row: SetRow, [from, to]: [number, number], mark: (i: number, draw: () => void) => void): void {
  row.cells.forEach(({ lines, style, x }, i) => {
    const slice = lines.slice(from, to);
    if (slice.length > 0) mark(i, () => drawLines(flow.pdf, slice, style, x, flow.y + GAP.cell));
  });
  flow.y += heightOf(to - from);
}

function columnHeads(typesetter: Typesetter, table: TableBlock): SetRow | null {
  const heads = table.columns.map(({ head }) => head ?? "");
  return heads.every((head) => head === "") ? null : setRow(typesetter, table, heads, () => COLUMN_HEAD);
}

function elementFor(flow: PageFlow, row: StructureElement, cell: SetCell, scope: "Row" | "Column" | null): StructureElement {
  const options = { ...(scope && { scope }), ...(cell.actual !== undefined && { actual: cell.actual }) };
  const element = flow.pdf.struct(scope ? "TH" : "TD", options);
  row.add(element);
  return element;
}

/** How much of the page the table needs before it may begin: its head and its first row. */
export function tableStart(typesetter: Typesetter, table: TableBlock): number {
  const head = columnHeads(typesetter, table);
  const [first = []] = table.rows;
  const { lineCount } = setRow(typesetter, table, first, (i) => (i === 0 ? CELL_HEAD : CELL));
  return (head ? heightOf(head.lineCount) : 0) + Math.min(heightOf(lineCount), PAGE_BODY / 3);
}

/**
 * Draws a table with its structure: TH with scope for heads of columns and rows. A row stays on one page unless a page
 * could not hold it; the heads of the columns come again on every page (as artifacts: they are read out once).
 */
export function drawTable(flow: PageFlow, typesetter: Typesetter, table: TableBlock, parent: StructureElement): void {
  const { pdf } = flow;
  const element = pdf.struct("Table");
  parent.add(element);
  const head = columnHeads(typesetter, table);

  function drawHead(again: boolean): void {
    if (!head) return rule(flow, COLOUR.line, 0.75);
    asArtifact(pdf, "Layout", () => {
      pdf.rect(PAGE.left, flow.y, MEASURE, heightOf(head.lineCount)).fill(COLOUR.tint);
    });
    const inset = { ...head, cells: head.cells.map((cell) => ({ ...cell, x: cell.x + GAP.cell })) };
    const row = again ? null : pdf.struct("TR");
    if (row) element.add(row);
    drawSlice(flow, inset, [0, head.lineCount], (i, draw) => {
      const cell = inset.cells[i];
      if (!row || !cell) return asArtifact(pdf, "Pagination", draw);
      asContent(pdf, elementFor(flow, row, cell, "Column"), "TH", draw);
    });
  }

  const headHeight = head ? heightOf(head.lineCount) : 0;
  const turnPage = () => {
    flow.newPage();
    drawHead(true);
  };

  drawHead(false);
  for (const cells of table.rows) {
    const set = setRow(typesetter, table, cells, (i) => (i === 0 ? CELL_HEAD : CELL));
    const inset = head ? { ...set, cells: set.cells.map((cell) => ({ ...cell, x: cell.x + GAP.cell })) } : set;
    if (heightOf(set.lineCount) > roomLeft(flow) && heightOf(set.lineCount) <= PAGE_BODY - headHeight) turnPage();
    drawRow(flow, element, inset, turnPage);
    rule(flow, COLOUR.line, 0.75);
  }
  leaveSpace(flow, GAP.table);
}

/** One row, over as many pages as it needs. */
function drawRow(flow: PageFlow, table: StructureElement, set: SetRow, turnPage: () => void): void {
  const row = flow.pdf.struct("TR");
  table.add(row);
  const elements = set.cells.map((cell, i) => elementFor(flow, row, cell, i === 0 ? "Row" : null));
  let from = 0;
  while (from < set.lineCount) {
    const capacity = Math.floor((roomLeft(flow) - 2 * GAP.cell) / LEADING);
    if (capacity < 1) {
      turnPage();
      continue;
    }
    const to = Math.min(set.lineCount, from + capacity);
    drawSlice(flow, set, [from, to], (i, draw) => {
      const element = elements[i];
      if (element) asContent(flow.pdf, element, i === 0 ? "TH" : "TD", draw);
    });
    from = to;
    if (from < set.lineCount) turnPage();
  }
}
