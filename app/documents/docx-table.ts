import {
  BorderStyle,
  type ITableCellBorders,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { TableBlock, TableCell as Cell } from "./document-block.ts";
import { CELL, COLOUR, GAP } from "./document-style.ts";
import { colourOf, twips } from "./docx-style.ts";
import { runsOf } from "./docx-text.ts";

const nothing = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const line = { style: BorderStyle.SINGLE, size: 6, color: colourOf(COLOUR.line) } as const;
const borders: ITableCellBorders = { top: line, bottom: line, left: nothing, right: nothing };

type CellLook = { width: number; strong: boolean; shaded: boolean };

const cellOf = ({ text, tone }: Cell, { width, strong, shaded }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders,
    ...(shaded ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: colourOf(COLOUR.tint) } } : {}),
    children: [
      new Paragraph({
        spacing: { after: 0 },
        children: runsOf(text, { strong, muted: tone === "muted", size: CELL.size }),
      }),
    ],
  });

/** `measure` is the width of the text in twips. The heads of the columns come again on every page. */
export function docxTable({ columns, rows }: TableBlock, measure: number): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((measure * share) / total));
  const hasHeads = columns.some(({ head }) => head !== undefined);
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      // Some readers take even `false` for a head.
      ...(isHead ? { tableHeader: true, cantSplit: true } : {}),
      children: cells.map((cell, i) =>
        cellOf(cell, { width: widths[i] ?? 0, strong: isHead || i === 0, shaded: isHead }),
      ),
    });
  const heads = columns.map(({ head }) => ({ text: head ?? "" }));
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      top: twips(GAP.cell / 2),
      bottom: twips(GAP.cell / 2),
      left: twips(GAP.cell),
      right: twips(GAP.cell),
    },
    tableLook: { firstRow: hasHeads, firstColumn: true, noVBand: true },
    rows: [...(hasHeads ? [row(heads, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}
