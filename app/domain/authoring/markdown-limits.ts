import { type Report, START } from "./content-problem.ts";
import { placeAt } from "./source-rules.ts";

/** Deeper than anybody writes; each level costs the parser a pass over the line. */
const DEEPEST = 10;

/** What the parser of Markdown takes more than its share of time for, and how much of it one text may hold. */
const limits: [what: string, sign: RegExp, most: number][] = [
  ["lines", /\n/g, 3_000],
  ["lines that begin with :::", /^[ \t>]*:{3,}/gm, 200],
  ["square brackets", /\[/g, 2_000],
  ["signs of emphasis", /[*_~]/g, 5_000],
];

const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t]|$)|\\d+[.)](?=[ \\t]|$))){${DEEPEST + 1}}`, "m");

/** Refuses what would take minutes to read, before it is read. */
export function isReadable(source: string, report: Report): boolean {
  const nested = NESTED.exec(source);
  if (nested)
    report(
      placeAt(source, nested.index),
      "lists and quotations nested too deeply",
      "write it with fewer levels",
    );
  const crowded = limits.filter(([, sign, most]) => (source.match(sign)?.length ?? 0) > most);
  for (const [what, , most] of crowded)
    report(START, `more than ${most} ${what}`, "split the text into shorter ones");
  return !nested && crowded.length === 0;
}
