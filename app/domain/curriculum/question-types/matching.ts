import { rowRules } from "./row-rules.ts";

/** What belongs together; given: `left=right`. There may be more on the right than belongs anywhere. Share right. */
export const matching = rowRules;
