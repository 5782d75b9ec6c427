import type { Place, Report } from "./content-problem.ts";

/** Something that has an id of its own, with where it stands. `file` is named when there can be several. */
export type Named = { id: string; place: Place; file?: string; report: Report };

/** Reports every id that has been used before, with the place of the first use. */
export function checkUnique(what: string, items: readonly Named[]): void {
  const first = new Map<string, Named>();
  for (const item of items) {
    const { id, place, report } = item;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, item);
      continue;
    }
    const where = earlier.file !== undefined && earlier.file !== item.file ? `${earlier.file}:` : "line ";
    report(
      place,
      `the ${what} ${JSON.stringify(id)} is used twice`,
      `give it another id; the first is at ${where}${earlier.place.line}`,
    );
  }
}
