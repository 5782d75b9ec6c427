import type { PageFlow, Pdf, StructureElement } from "./page-flow.ts";

/** Where a block is drawn: the page, and the element of the structure tree that it belongs to. */
export type Canvas = { pdf: Pdf; flow: PageFlow; root: StructureElement };

/** A block whose lines have been measured and that has not been drawn yet. */
export type SetBlock = {
  /** The height that must be free at the foot of a page for the block to begin there. */
  start: number;
  /** A heading never stands at the foot of a page without what it is the heading of. */
  keepWithNext: boolean;
  draw: (canvas: Canvas) => void;
};

/** A new element under `parent`; `actual` is read out in place of what is printed (ISO 32000-1, 14.9.4). */
export function addElement(
  pdf: Pdf,
  parent: StructureElement,
  tag: string,
  {
    actual,
    scope,
    lang,
  }: { actual?: string | undefined; scope?: "Row" | "Column" | undefined; lang?: string | undefined } = {},
): StructureElement {
  const options = {
    ...(actual !== undefined && { actual }),
    ...(scope !== undefined && { scope }),
    ...(lang !== undefined && { lang }),
  };
  const element = pdf.struct(tag, options);
  parent.add(element);
  return element;
}
