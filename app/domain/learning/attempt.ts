import type { OptionView, QuestionType } from "#app/domain/curriculum/question.ts";
import type { QuizOutline } from "#app/domain/curriculum/edition.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import type { ModuleName } from "./programme.ts";

/** The ids of the options chosen for the question at a position, which counts from 1. Empty: not answered. */
export type Answer = { position: number; options: readonly string[] };

/** More questions and options than a quiz can have: what lies beyond is refused unread. */
export const QUESTIONS_MAX = 200;
export const OPTIONS_MAX = 6;
export const OPTION_ID_MAX = 80;

/** The name of a question's fields in the form: its position and not its hash, which would tell keys apart. */
export const answerField = (position: number): string => `answer-${position}`;

/** The anchor of a question in the page. */
export const questionAnchor = (position: number): string => `question-${position}`;

/** How many right answers pass: the pass mark is in whole per cent, and a part of a question counts as a whole one. */
export const neededCorrect = (passMark: number, questions: number): number =>
  Math.ceil((passMark * questions) / 100);

export const isPassed = (correct: number, passMark: number, questions: number): boolean =>
  correct >= neededCorrect(passMark, questions);

/** True when the options can be chosen together on this question. */
export function canAnswer(
  question: { type: QuestionType; options: readonly { id: string }[] },
  chosen: readonly string[],
): boolean {
  if (question.type === "single" && chosen.length > 1) return false;
  if (new Set(chosen).size !== chosen.length) return false;
  return chosen.every((id) => question.options.some((option) => option.id === id));
}

/** An attempt of the past, as its owner sees it. */
export type AttemptSummary = {
  id: string;
  submittedOn: CivilDate;
  correct: number;
  questions: number;
  passed: boolean;
};

/** A question of an open attempt, as the browser gets it. */
export type AskedQuestion = {
  position: number;
  type: QuestionType;
  /** The language that the question is in. */
  locale: string;
  stemHtml: string;
  options: OptionView[];
  answer: string[];
};

export type MarkedOption = OptionView & {
  chosen: boolean;
  right: boolean;
  /** Why it is right or wrong; only for what was chosen and for what is right. */
  reasonHtml: string | null;
};

/** A question of a submitted attempt; `lesson` is where the answer is taught, null when that is gone. */
export type MarkedAnswer = {
  position: number;
  locale: string;
  stemHtml: string;
  options: MarkedOption[];
  correct: boolean;
  answered: boolean;
  lesson: { module: string; slug: string; title: string } | null;
};

/** The page before a quiz. `needed` right answers pass. */
export type QuizPage = {
  module: ModuleName;
  quiz: QuizOutline & { needed: number };
  openAttempt: string | null;
  attempts: AttemptSummary[];
  lessonsLeft: number;
};

export type AttemptPage = {
  id: string;
  module: ModuleName;
  quizTitle: string;
  needed: number;
  of: number;
} & (
  | { state: "open"; questions: AskedQuestion[] }
  | { state: "submitted"; submittedOn: CivilDate; correct: number; passed: boolean; answers: MarkedAnswer[] }
);

export type OpenAttempt = Extract<AttemptPage, { state: "open" }>;
export type SubmittedAttempt = Extract<AttemptPage, { state: "submitted" }>;
