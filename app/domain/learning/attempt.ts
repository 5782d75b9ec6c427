import type { Asked, Marked, QuestionType } from "#app/domain/curriculum/question.ts";
import type { QuizOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import type { QuestionFlag } from "./question-flag.ts";
import type { ModuleName } from "./programme.ts";

/** A pre-test is asked before the lessons and counts for nothing. */
export type AttemptKind = "quiz" | "pretest";

/** What was given for the question at a position, which counts from 1; each type says what its strings are. */
export type Answer = { position: number; given: readonly string[] };

/** More questions, and more and longer strings for one, than a quiz can have: what lies beyond is refused unread. */
export const QUESTIONS_MAX = 200;
export const GIVEN_MAX = 40;
export const GIVEN_LENGTH_MAX = 200;

/** The answers with that of one question taken away: a case begins again. */
export const withoutAnswer = (answers: readonly Answer[], position: number): Answer[] => [
  ...answers.filter((answer) => answer.position !== position),
  { position, given: [] },
];

/** The name of a question's fields in the form: its position and not its hash, which would tell keys apart. */
export const answerField = (position: number): string => `answer-${position}`;

/** The anchor of a question in the page. */
export const questionAnchor = (position: number): string => `question-${position}`;

/** What a sum of thirds and sixths may be out by. */
const SLACK = 1e-9;

/** How many points pass: the pass mark is in whole per cent, and a part of a point counts as a whole one. */
export const neededPoints = (passMark: number, questions: number): number =>
  Math.ceil((passMark * questions) / 100);

/** `credit` is the sum of what the questions earned, a point at the most for each; it is not rounded to pass. */
export const isPassed = (credit: number, passMark: number, questions: number): boolean =>
  credit + SLACK >= neededPoints(passMark, questions);

/** A sum of credit as it is shown: to a tenth of a point, rounded down, so that what was missed never looks reached. */
export const shownPoints = (credit: number): number => Math.floor((credit + SLACK) * 10) / 10;

/** An attempt of the past, as its owner sees it. */
export type AttemptSummary = {
  id: string;
  submittedOn: CivilDate;
  points: number;
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
  asked: Asked;
  given: string[];
  /** False while anything of it stands open. */
  complete: boolean;
};

/**
 * A question of a submitted attempt; `lesson` is where the answer is taught, null when that is gone; its `section` is an
 * anchor, null for the lesson as a whole.
 */
export type MarkedAnswer = {
  position: number;
  type: QuestionType;
  locale: string;
  stemHtml: string;
  marked: Marked;
  /** From 0 to 1. */
  credit: number;
  answered: boolean;
  lesson: { module: string; slug: string; title: string; section: string | null } | null;
};

/** A question of an attempt, with what its learner has told the trainers about it. */
export type FlaggableAnswer = MarkedAnswer & { flag: QuestionFlag | null };

/** How many points pass; null where the module does not ask for its quiz, which is then for practice. */
export const pointsAsked = (
  { completion }: Pick<ModuleOutline, "completion">,
  passMark: number,
  questions: number,
): number | null => (completion.includes("quiz") ? neededPoints(passMark, questions) : null);

/** The lessons of the questions that were not all right, each once, in the order of the questions. */
export function lessonsToRead(answers: readonly MarkedAnswer[]): NonNullable<MarkedAnswer["lesson"]>[] {
  const missed = answers.flatMap(({ credit, lesson }) => (credit < 1 && lesson ? [lesson] : []));
  return missed.filter(({ slug }, i) => missed.findIndex((other) => other.slug === slug) === i);
}

/** The page before a quiz. `needed` points pass; null for a quiz that is for practice. */
export type QuizPage = {
  module: ModuleName;
  quiz: QuizOutline & { needed: number | null };
  openAttempt: string | null;
  attempts: AttemptSummary[];
  lessonsLeft: number;
};

export type AttemptPage = {
  id: string;
  kind: AttemptKind;
  module: ModuleName;
  quizTitle: string;
  needed: number | null;
  of: number;
} &
  /** `asOf`: when it was read, as an ISO instant: what is answered elsewhere afterwards is not on the page. */
  (
    | { state: "open"; asOf: string; questions: AskedQuestion[] }
    | {
        state: "submitted";
        submittedOn: CivilDate;
        points: number;
        passed: boolean;
        answers: FlaggableAnswer[];
      }
  );

export type OpenAttempt = Extract<AttemptPage, { state: "open" }>;
export type SubmittedAttempt = Extract<AttemptPage, { state: "submitted" }>;
