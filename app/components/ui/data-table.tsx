import type { ReactNode } from "react";

export type Column<Row> = { id: string; head: ReactNode; cell: (row: Row) => ReactNode; rowHead?: boolean };

type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** A component of its own, so that what fills a cell may use hooks, however many rows come and go. */
function Cell<Row>({ cell, row }: { cell: Column<Row>["cell"]; row: Row }) {
  return <>{cell(row)}</>;
}

/** A table that scrolls sideways in its own box on a narrow screen, reachable by keyboard (WCAG 2.2, 1.4.10 and 2.1.1). */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="border-line bg-sheet relative overflow-x-auto rounded-xl border"
    >
      <table className="w-full border-collapse text-left text-base">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-edge border-b-2">
          <tr>
            {columns.map(({ id, head }) => (
              <th key={id} scope="col" className="px-4 py-3 align-bottom font-bold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-line border-b last:border-0">
              {columns.map(({ id, cell, rowHead }) =>
                rowHead ? (
                  <th key={id} scope="row" className="min-w-40 px-4 py-3 align-top font-bold">
                    <Cell cell={cell} row={row} />
                  </th>
                ) : (
                  <td key={id} className="px-4 py-3 align-top">
                    <Cell cell={cell} row={row} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
