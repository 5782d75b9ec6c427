import { fitsLines, givenByRow, pairOf } from "./pairing-rules.ts";
import type { Given, OptionView, OrderingBody, TypeRules, Word } from "./question-shapes.ts";

const placesOf = (rows: readonly OptionView[]): Word[] =>
  rows.map((_, i) => ({ id: String(i + 1), text: String(i + 1) }));

const linesOf = ({ rows }: OrderingBody) => rows.map(({ id }) => ({ id, choices: placesOf(rows) }));

/** The rows of the key from the first to the last, each with the place that it was given (0: none). */
function givenPlaces(key: readonly string[], given: Given): { row: string; place: number }[] {
  const places = givenByRow(given);
  return [...givenByRow(key)]
    .sort(([, one], [, other]) => Number(one) - Number(other))
    .map(([row]) => ({ row, place: Number(places.get(row) ?? 0) }));
}

const follows = (places: readonly { place: number }[], i: number): boolean => {
  const [before = 0, here = 0] = [places[i - 1]?.place, places[i]?.place];
  return before > 0 && here === before + 1;
};

/**
 * Steps to be put in order; given: `step=place`, from 1, so that an order is kept while it is still incomplete. Credit:
 * the share of steps, after the first, that stand directly after the one that they should follow. Places alone would
 * give nothing to somebody who had one step too late and all the others in a row.
 */
export const ordering: TypeRules<OrderingBody, string[]> = {
  arrange: ({ rows }, shuffle) => ({ rows: shuffle(rows) }),
  ask: ({ rows }) => ({ shape: "rows", rows, choices: placesOf(rows) }),
  fits: (body, given) => fitsLines(linesOf(body), given),
  isComplete: ({ rows }, given) => new Set(givenByRow(given).values()).size === rows.length,
  grade(_, key, given) {
    const places = givenPlaces(key, given);
    const right = places.filter((_place, i) => follows(places, i)).length;
    return places.length < 2 ? 0 : right / (places.length - 1);
  },
  rightAnswer: (_, key) => key,
  mark({ body: { rows }, key, reasons }, given) {
    const places = givenPlaces(key, given);
    const parts = places.map(({ row, place }, i) => ({
      html: rows.find(({ id }) => id === row)?.html ?? "",
      given: place > 0 ? String(place) : null,
      right: String(i + 1),
      correct: place === i + 1 || follows(places, i),
      reasonHtml: reasons[row] ?? "",
    }));
    return { shape: "parts", parts };
  },
};

/** The key of an order: the ids of its steps from the first to the last. */
export const orderingKey = (ids: readonly string[]): string[] =>
  ids.map((id, i) => pairOf(id, String(i + 1)));
