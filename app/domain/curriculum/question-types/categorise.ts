import type { PairingBody, TypeRules } from "./question-shapes.ts";
import { rowRules } from "./row-rules.ts";

/** What each thing is, categories in the order of the author; given: `item=category`. Credit: the share of items in their category. */
export const categorise: TypeRules<PairingBody, string[]> = {
  ...rowRules,
  arrange: ({ rows, choices }, shuffle) => ({ rows: shuffle(rows), choices }),
};
