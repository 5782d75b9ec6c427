import { type Grade, Rating, State, fsrs } from "ts-fsrs";
import type { ReviewCard } from "./review-card.ts";

/** The longest that a question rests, in days: twice a year everything is asked once. */
const REST_MAX = 180;

/** Days, not minutes: nobody is asked the same question twice on a day. Without fuzz, so that the same answers give the same day. */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: REST_MAX,
  enable_fuzz: false,
  enable_short_term: false,
});

/** Of a card without a review, ts-fsrs looks at the state alone. */
const asStored = (card: ReviewCard | null, at: Date) => ({
  due: card?.dueAt ?? at,
  stability: card?.stability ?? 0,
  difficulty: card?.difficulty ?? 0,
  reps: card?.reps ?? 0,
  state: card ? State.Review : State.New,
  last_review: card?.reviewedAt ?? null,
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: 0,
  lapses: 0,
});

/** All right: Good; in part, or all right by a guess: Hard; nothing right: Again. `credit` from 0 to 1. */
export function rateAnswer({ credit, guessed }: { credit: number; guessed: boolean }): Grade {
  if (credit === 0) return Rating.Again;
  return credit === 1 && !guessed ? Rating.Good : Rating.Hard;
}

/** The card after a review; `card` is null for a question that was never reviewed. Due a whole number of days later. */
export function reviewed(card: ReviewCard | null, grade: Grade, at: Date): ReviewCard {
  const { card: next } = scheduler.next(asStored(card, at), at, grade);
  const { stability, difficulty, reps, due } = next;
  return { reps, stability, difficulty, reviewedAt: at, dueAt: due };
}

/** The chance, from 0 to 1, that the learner would know it at that moment (FSRS: retrievability; counts in whole days). */
export const chanceAt = (card: ReviewCard, at: Date): number =>
  scheduler.get_retrievability(asStored(card, at), at, false);
