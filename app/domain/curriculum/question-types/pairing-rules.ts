import type { Given } from "./question-shapes.ts";

/** `row=choice` is one line of an answer: both are ids, and ids hold no equals sign. */
export const pairOf = (row: string, choice: string): string => `${row}=${choice}`;

export function readPair(text: string): { row: string; choice: string } {
  const sign = text.indexOf("=");
  return sign < 0 ? { row: text, choice: "" } : { row: text.slice(0, sign), choice: text.slice(sign + 1) };
}

/** What was given for each row. A row that was given twice has nothing: nobody hedges. */
export function givenByRow(given: Given): Map<string, string> {
  const byRow = new Map<string, string>();
  for (const { row, choice } of given.map(readPair)) byRow.set(row, byRow.has(row) ? "" : choice);
  return byRow;
}

type Lines = readonly { id: string; choices: readonly { id: string }[] }[];

/** True when each line names a row and a choice of that row, and no row is named twice. */
export function fitsLines(lines: Lines, given: Given): boolean {
  if (given.length > lines.length || new Set(given.map((text) => readPair(text).row)).size !== given.length)
    return false;
  return given.map(readPair).every(({ row, choice }) => {
    const line = lines.find(({ id }) => id === row);
    return line?.choices.some(({ id }) => id === choice) === true;
  });
}

/** The share of the lines of the key that were given. */
export function shareRight(key: readonly string[], given: Given): number {
  if (key.length === 0) return 0;
  const byRow = givenByRow(given);
  const right = key.map(readPair).filter(({ row, choice }) => byRow.get(row) === choice);
  return right.length / key.length;
}
