import { foldText } from "./folded-text.ts";
import type { ShortTextBody, TypeRules } from "./question-shapes.ts";
import { TYPED_MAX, fitsTyped } from "./typed-answer.ts";

const folded = new WeakMap<string[], ReadonlySet<string>>();

/** The accepted forms of a key, folded once however many answers are graded with it. */
function foldedForms(key: string[]): ReadonlySet<string> {
  const known = folded.get(key) ?? new Set(key.map(foldText));
  folded.set(key, known);
  return known;
}

/**
 * A word or a few; given: what was typed. Right when it is one of the accepted forms but for case, accents, spaces and
 * punctuation at the end. All or nothing.
 */
export const shortText: TypeRules<ShortTextBody, string[]> = {
  arrange: (body) => body,
  ask: () => ({ shape: "typed", figures: false, unit: null, max: TYPED_MAX }),
  fits: (_, given) => fitsTyped(given),
  isComplete: (_, given) => foldText(given[0] ?? "") !== "",
  grade(_, key, given) {
    const [typed] = given;
    if (typed === undefined || given.length > 1 || typed.length > TYPED_MAX) return 0;
    const words = foldText(typed);
    return words !== "" && foldedForms(key).has(words) ? 1 : 0;
  },
  rightAnswer: (_, key) => key.slice(0, 1),
  mark({ body, key, reasons }, given) {
    const [right = ""] = key;
    const correct = shortText.grade(body, key, given) === 1;
    return {
      shape: "parts",
      parts: [{ html: null, given: given[0] ?? null, right, correct, reasonHtml: reasons.answer ?? "" }],
    };
  },
};
