import { rowRules } from "./row-rules.ts";

/** What each thing is; given: `item=category`. Credit: the share of items in their category. */
export const categorise = rowRules;
