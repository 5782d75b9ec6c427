import { choiceRules, gradeOne } from "./choice-rules.ts";

/** One right option; given: its id. All or nothing. */
export const singleChoice = choiceRules(true, gradeOne);
