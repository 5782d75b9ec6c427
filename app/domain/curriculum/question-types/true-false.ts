import { choiceRules, gradeOne } from "./choice-rules.ts";
import type { ChoiceBody, TypeRules } from "./question-shapes.ts";

/** A statement; given: `true` or `false`. All or nothing. */
export const trueFalse: TypeRules<ChoiceBody, string[]> = {
  ...choiceRules(true, gradeOne),
  arrange: (body) => body,
};
