import type {
  Asked,
  Given,
  Marked,
  QuestionShapes,
  QuestionType,
  Reasons,
  Shuffle,
} from "./question-types/question-shapes.ts";
import { questionTypes } from "./question-types/question-types.ts";

/** How hard a question is to those who have done the lesson. */
export const difficulties = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof difficulties)[number];

export type { Asked, Given, Marked, QuestionType, Reasons, Shuffle };

/** A question without its key: what it is made of, but not what would be right. */
export type Question<T extends QuestionType = QuestionType> = {
  [K in T]: { type: K; body: QuestionShapes[K]["body"] };
}[T];

/** A question with its key, as it is graded. */
export type KeyedQuestion<T extends QuestionType = QuestionType> = {
  [K in T]: { type: K; body: QuestionShapes[K]["body"]; key: QuestionShapes[K]["key"] };
}[T];

/** What the browser gets while the attempt is open, for what has been given so far. Tells nothing of the key. */
export const askQuestion = <T extends QuestionType>(question: Question<T>, given: Given): Asked =>
  questionTypes[question.type].ask(question.body, given);

/** The same question with its options in another order, where their order says nothing. */
export const arrangeQuestion = <T extends QuestionType>(question: Question<T>, shuffle: Shuffle): Question =>
  ({
    type: question.type,
    body: questionTypes[question.type].arrange(question.body, shuffle),
  }) as Question;

/** False for what no form of ours sends: unknown ids, two answers where one is asked, more than anybody types. */
export const fitsQuestion = <T extends QuestionType>(question: Question<T>, given: Given): boolean =>
  questionTypes[question.type].fits(question.body, given);

/** True when nothing of the question stands open. */
export const isComplete = <T extends QuestionType>(question: Question<T>, given: Given): boolean =>
  questionTypes[question.type].isComplete(question.body, given);

/** The credit that an answer earns, from 0 to 1; 1 for an answer that is all right, 0 for none. */
export const gradeAnswer = <T extends QuestionType>(question: KeyedQuestion<T>, given: Given): number =>
  questionTypes[question.type].grade(question.body, question.key, given);

/** An answer that earns full credit. */
export const rightAnswerTo = <T extends QuestionType>(question: KeyedQuestion<T>): string[] =>
  questionTypes[question.type].rightAnswer(question.body, question.key);

/** What is shown when the attempt has been submitted: verdicts, the right answer, the reasons. */
export const markAnswer = <T extends QuestionType>(
  { type, body, key }: KeyedQuestion<T>,
  reasons: Reasons,
  given: Given,
): Marked => questionTypes[type].mark({ body, key, reasons }, given);
