import { fitsLines, givenByRow, shareRight } from "./pairing-rules.ts";
import type { PairingBody, TypeRules } from "./question-shapes.ts";

const linesOf = ({ rows, choices }: PairingBody) => rows.map(({ id }) => ({ id, choices }));

/** A choice for each row out of one list; given: `row=choice`. Credit: the share of rows that are right. */
export const rowRules: TypeRules<PairingBody, string[]> = {
  arrange: ({ rows, choices }, shuffle) => ({ rows: shuffle(rows), choices: shuffle(choices) }),
  ask: ({ rows, choices }) => ({ shape: "rows", rows, choices }),
  fits: (body, given) => fitsLines(linesOf(body), given),
  isComplete: ({ rows }, given) => given.length === rows.length,
  grade: (_, key, given) => shareRight(key, given),
  rightAnswer: (_, key) => key,
  mark({ body: { rows, choices }, key, reasons }, given) {
    const [wanted, byRow] = [givenByRow(key), givenByRow(given)];
    const words = new Map(choices.map(({ id, text }) => [id, text]));
    const parts = rows.map(({ id, html }) => {
      const [right = "", chosen = ""] = [wanted.get(id), byRow.get(id)];
      return {
        html,
        given: words.get(chosen) ?? null,
        right: words.get(right) ?? "",
        correct: right === chosen,
        reasonHtml: reasons[id] ?? "",
      };
    });
    return { shape: "parts", parts };
  },
};
