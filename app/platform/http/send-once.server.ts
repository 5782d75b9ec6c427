/** Leaves long HTML out of the data of a whole page, which holds it already; a page fetched as data alone gets it there. */
export function sendOnce(
  { longTexts }: { longTexts?: Map<string, string> },
  id: string,
  html: string,
): string | null {
  longTexts?.set(id, html);
  return longTexts ? null : html;
}
