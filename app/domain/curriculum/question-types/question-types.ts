import { branchingCase } from "./branching-case.ts";
import { categorise } from "./categorise.ts";
import { gapFill } from "./gap-fill.ts";
import { matching } from "./matching.ts";
import { multipleChoice } from "./multiple-choice.ts";
import { numeric } from "./numeric.ts";
import { ordering } from "./ordering.ts";
import type { QuestionShapes, QuestionType, TypeRules } from "./question-shapes.ts";
import { shortText } from "./short-text.ts";
import { singleChoice } from "./single-choice.ts";
import { trueFalse } from "./true-false.ts";

/** Every type of question with its rules. */
export const questionTypes: {
  [T in QuestionType]: TypeRules<QuestionShapes[T]["body"], QuestionShapes[T]["key"]>;
} = {
  single: singleChoice,
  multiple: multipleChoice,
  "true-false": trueFalse,
  ordering,
  matching,
  numeric,
  "short-text": shortText,
  "gap-fill": gapFill,
  categorise,
  "branching-case": branchingCase,
};
