import type { TableBlock, TableCell } from "./document-block.ts";
import { CELL, CELL_HEAD, CELL_MUTED, COLOUR, COLUMN_HEAD, GAP } from "./document-style.ts";
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
import { type Canvas, type SetBlock, addElement } from "./set-block.ts";
import type { SetText, Typesetter } from "./typesetter.ts";

type SetCell = SetText & { style: TextStyle; x: number };
type SetRow = { cells: readonly SetCell[]; lineCount: number; height: number };

const LEADING = CELL.leading;
const FEWEST_ROWS = 2;
/** An empty cell is there to be written in by hand. */
const LINES_TO_WRITE_ON = 2;
const hasRoom = (row: readonly TableCell[]): boolean => row.some(({ text }) => text === "");
const heightOf = (lineCount: number) => lineCount * LEADING + 2 * GAP.cell;

/** A table with a coloured head sets its text in from the edge of the colour. */
function columnsOf({ columns }: TableBlock): { x: number; width: number }[] {
  const inset = columns.some(({ head }) => head !== undefined) ? GAP.cell : 0;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  let left: number = PAGE.left;
  return columns.map(({ share }) => {
    const width = (MEASURE * share) / total;
    left += width;
    return { x: left - width + inset, width: width - GAP.cellAcross };
  });
}

function setTable(typesetter: Typesetter, table: TableBlock): { head: SetRow | null; rows: SetRow[] } {
  const columns = columnsOf(table);
  const setRow = (
    row: readonly TableCell[],
    styleOf: (cell: TableCell, i: number) => TextStyle,
    least = 1,
  ): SetRow => {
    const cells = row.map((cell, i) => {
      const { x, width } = columns[i] ?? { x: PAGE.left, width: MEASURE };
      const style = styleOf(cell, i);
      return { ...typesetter.set(cell.text, style, width), style, x };
    });
    const lineCount = Math.max(least, ...cells.map(({ lines }) => lines.length));
    return { cells, lineCount, height: heightOf(lineCount) };
  };
  const heads = table.columns.map(({ head }) => ({ text: head ?? "" }));
  const inRow = ({ tone }: TableCell, i: number) =>
    i === 0 ? CELL_HEAD : tone === "muted" ? CELL_MUTED : CELL;
  return {
    head: table.columns.some(({ head }) => head !== undefined) ? setRow(heads, () => COLUMN_HEAD) : null,
    rows: table.rows.map((row) => setRow(row, inRow, hasRoom(row) ? LINES_TO_WRITE_ON : 1)),
  };
}

function rule(flow: PageFlow): void {
  asArtifact(flow.pdf, "Layout", () => {
    const { pdf, y } = flow;
    pdf
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.left + MEASURE, y)
      .lineWidth(0.75)
      .strokeColor(COLOUR.line)
      .stroke();
  });
}

/** Draws the lines `from` to `to` of each cell, beside one another. */
function drawSlice(
  flow: PageFlow,
  row: SetRow,
  [from, to]: [number, number],
  mark: (i: number, draw: () => void) => void,
): void {
  row.cells.forEach(({ lines, style, x }, i) => {
    const slice = lines.slice(from, to);
    if (slice.length > 0) mark(i, () => drawLines(flow.pdf, slice, style, x, flow.y + GAP.cell));
  });
  flow.y += heightOf(to - from);
}

/** The heads of the columns: part of the text the first time, repeated as an artifact on every further page. */
function drawHead({ pdf, flow }: Canvas, table: StructureElement, head: SetRow | null, again: boolean): void {
  if (!head) {
    rule(flow);
    return;
  }
  asArtifact(pdf, "Layout", () => {
    pdf.rect(PAGE.left, flow.y, MEASURE, head.height).fill(COLOUR.tint);
  });
  const row = again ? null : addElement(pdf, table, "TR");
  drawSlice(flow, head, [0, head.lineCount], (i, draw) => {
    if (row)
      asContent(
        pdf,
        addElement(pdf, row, "TH", { scope: "Column", actual: head.cells[i]?.actual }),
        "TH",
        draw,
      );
    else asArtifact(pdf, "Pagination", draw);
  });
}

/** One row, over as many pages as it needs. */
function drawRow({ pdf, flow }: Canvas, table: StructureElement, row: SetRow, turnPage: () => void): void {
  const element = addElement(pdf, table, "TR");
  const cells = row.cells.map(({ actual }, i) =>
    i === 0
      ? addElement(pdf, element, "TH", { scope: "Row", actual })
      : addElement(pdf, element, "TD", { actual }),
  );
  let from = 0;
  while (from < row.lineCount) {
    const capacity = Math.floor((roomLeft(flow) - 2 * GAP.cell) / LEADING);
    if (capacity < 1) {
      turnPage();
      continue;
    }
    const to = Math.min(row.lineCount, from + capacity);
    drawSlice(flow, row, [from, to], (i, draw) => {
      const cell = cells[i];
      if (cell) asContent(pdf, cell, i === 0 ? "TH" : "TD", draw);
    });
    from = to;
    if (from < row.lineCount) turnPage();
  }
  rule(flow);
}

/**
 * A table with its structure: TH with a scope for the heads of columns and rows. A row stays on one page unless no page
 * could hold it, and the last row is never alone on a page.
 */
export function setTableBlock(typesetter: Typesetter, block: TableBlock): SetBlock {
  const { head, rows } = setTable(typesetter, block);
  const headHeight = head?.height ?? 0;
  const first = rows.slice(0, FEWEST_ROWS).reduce((sum, { height }) => sum + height, 0);

  const fits = (flow: PageFlow, i: number): boolean => {
    const height = rows[i]?.height ?? 0;
    const last = i === rows.length - FEWEST_ROWS ? (rows[i + 1]?.height ?? 0) : 0;
    const wanted = height + last <= PAGE_BODY - headHeight ? height + last : height;
    return wanted <= roomLeft(flow) || wanted > PAGE_BODY - headHeight;
  };

  return {
    start: GAP.table / 2 + headHeight + Math.min(first, PAGE_BODY / 3),
    keepWithNext: false,
    draw(canvas) {
      const { pdf, flow, root } = canvas;
      const table = addElement(pdf, root, "Table");
      const turnPage = () => {
        flow.newPage();
        drawHead(canvas, table, head, true);
      };
      leaveSpace(flow, GAP.table / 2);
      drawHead(canvas, table, head, false);
      rows.forEach((row, i) => {
        if (!fits(flow, i)) turnPage();
        drawRow(canvas, table, row, turnPage);
      });
      leaveSpace(flow, GAP.table);
    },
  };
}
