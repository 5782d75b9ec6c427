import { z } from "zod";
import type {
  QuestionShapes,
  QuestionType,
  Reasons,
} from "#app/domain/curriculum/question-types/question-shapes.ts";
import { branchingCaseFormat, branchingCaseSchema } from "./branching-case-format.ts";
import { categoriseFormat, categoriseSchema } from "./categorise-format.ts";
import { choiceFormat, multipleSchema, singleSchema } from "./choice-format.ts";
import { gapFillFormat, gapFillSchema } from "./gap-fill-format.ts";
import { matchingFormat, matchingSchema } from "./matching-format.ts";
import { numericFormat, numericSchema } from "./numeric-format.ts";
import { orderingFormat, orderingSchema } from "./ordering-format.ts";
import type { PartWriter, QuestionFaults, QuestionFormat, QuestionText } from "./question-format.ts";
import { shortTextFormat, shortTextSchema } from "./short-text-format.ts";
import { trueFalseFormat, trueFalseSchema } from "./true-false-format.ts";

const schemas = [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  orderingSchema,
  matchingSchema,
  numericSchema,
  shortTextSchema,
  gapFillSchema,
  categoriseSchema,
  branchingCaseSchema,
] as const;

type QuestionOf<T extends QuestionType> = Extract<z.infer<(typeof schemas)[number]>, { type: T }>;

/** Every type of question with the way in which it is written. */
const questionFormats: { [T in QuestionType]: QuestionFormat<QuestionShapes[T], QuestionOf<T>> } = {
  single: choiceFormat,
  multiple: choiceFormat,
  "true-false": trueFalseFormat,
  ordering: orderingFormat,
  matching: matchingFormat,
  numeric: numericFormat,
  "short-text": shortTextFormat,
  "gap-fill": gapFillFormat,
  categorise: categoriseFormat,
  "branching-case": branchingCaseFormat,
};

export const questionTypeNames = Object.keys(questionFormats);

/** A question of a quiz; its `type` says which keys it has. */
export const questionSchema = z.discriminatedUnion("type", schemas, {
  error: ({ input }) =>
    typeof input === "object" && input !== null
      ? `one of: ${questionTypeNames.join(", ")}`
      : "a map with the keys id, type, lesson, outcome, stem and those of its type",
});
export type QuestionDocument<T extends QuestionType = QuestionType> = { [K in T]: QuestionOf<K> }[T];

export const textsOf = <T extends QuestionType>(question: QuestionDocument<T>): QuestionText[] =>
  questionFormats[question.type].texts(question);

/** Reports what is wrong with a question beyond one value of it. */
export const checkQuestion = <T extends QuestionType>(
  question: QuestionDocument<T>,
  faults: QuestionFaults,
): void => {
  questionFormats[question.type].check(question, faults);
};

/** The parts of a question in one language, ready to be stored. */
export const buildQuestion = <T extends QuestionType>(
  question: QuestionDocument<T>,
  writer: PartWriter,
): QuestionShapes[T] & { reasons: Reasons } => questionFormats[question.type].build(question, writer);
