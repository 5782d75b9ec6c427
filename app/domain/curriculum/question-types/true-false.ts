import { choiceRules, gradeOne } from "./choice-rules.ts";

/** A statement; given: `true` or `false`. All or nothing. */
export const trueFalse = choiceRules(true, gradeOne);
