/** Line and column count from 1, the column in UTF-16 units, as editors show them. */
export type Place = { line: number; column: number };

/** Something wrong in a file of content/: where, what is wrong, and what would be right. */
export type ContentProblem = Place & { file: string; message: string; remedy: string };

/** Takes down one problem of one file. */
export type Report = (place: Place, message: string, remedy: string) => void;

export const START: Place = { line: 1, column: 1 };

export const describeProblem = ({ file, line, column, message, remedy }: ContentProblem): string =>
  `${file}:${line}:${column} ${message} — ${remedy}`;

/** In the order of the files, and of the lines within each, without repetitions. */
export function inReadingOrder(problems: readonly ContentProblem[]): ContentProblem[] {
  const unique = new Map(problems.map((problem) => [describeProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
}

/** Content that cannot be taken in. The message has one line per problem; nothing has been written. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  constructor(readonly problems: readonly ContentProblem[]) {
    super(problems.map(describeProblem).join("\n"));
  }
}
