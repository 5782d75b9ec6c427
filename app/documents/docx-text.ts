import { type IRunOptions, TextRun } from "docx";
import { COLOUR } from "./document-style.ts";
import { colourOf, halfPoints } from "./docx-style.ts";
import { tidied } from "./printable-text.ts";

/** What XML cannot hold (XML 1.0, 2.2), and what makes a text read as what it is not (Unicode TR 36, 3.1). */
const UNWRITABLE = /\p{Surrogate}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

export const writable = (text: string): string => tidied(text).replace(UNWRITABLE, "");

type Look = { strong?: boolean; muted?: boolean; size?: number };

/** The text as runs; a line end in it ends a line and not a paragraph. */
export function runsOf(text: string, { strong, muted, size }: Look = {}): TextRun[] {
  const look: IRunOptions = {
    ...(strong === true ? { bold: true } : {}),
    ...(muted === true ? { color: colourOf(COLOUR.muted) } : {}),
    ...(size === undefined ? {} : { size: halfPoints(size) }),
  };
  return writable(text)
    .split("\n")
    .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 ? { break: 1 } : {}) }));
}
