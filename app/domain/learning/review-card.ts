import type { CivilDate } from "#app/platform/civil-date.ts";
import type { AskedQuestion, MarkedAnswer } from "./attempt.ts";

/** So many questions take about two minutes; what else is due waits for tomorrow. */
export const REVIEWS_A_DAY = 6;

/** Reviews are the learner's own choice. */
export type ReviewSwitch = "on" | "off";

/** What is kept of the reviews of one question, and all of it. `stability` in days, `difficulty` from 1 to 10 (FSRS). */
export type ReviewCard = {
  reps: number;
  stability: number;
  difficulty: number;
  reviewedAt: Date;
  dueAt: Date;
};

/** A question of a review. `reps`: how often it was reviewed before; the form says it back, so that each answer counts once. */
export type AskedReview = AskedQuestion & { slug: string; reps: number };

/** What the review page shows; `of` are today's questions, those answered included. */
export type ReviewPage = { of: number } & (
  | { state: "before" }
  | { state: "off" }
  | { state: "asking"; question: AskedReview }
  | {
      state: "done";
      /** How many were answered today. */ answered: number;
      /** The next day with a question. */ nextOn: CivilDate | null;
    }
);

/**
 * What a form sends back. `question` is a slug, `position` the number that the page gave it; `given` is null for an
 * answer that no page of ours sends.
 */
export type ReviewReply = {
  question: string;
  reps: number;
  position: number;
  given: readonly string[] | null;
  guessed: boolean;
};

/** `open`: something stands open. `misfit`: the answer is none that the question as it now stands could have. */
export type ReviewFault = "open" | "misfit";

/** What comes of a reply. `gone`: no Edition asks that question any more, or the learner never could be asked it. */
export type ReviewOutcome =
  | { state: "gone" }
  | { state: "asked"; question: AskedReview; guessed: boolean; fault: ReviewFault | null }
  | { state: "marked"; answer: MarkedAnswer; dueOn: CivilDate };
