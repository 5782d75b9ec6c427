import type { ReviewReply } from "#app/domain/learning/review-card.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { createEdition } from "./edition.ts";
import { createCompletion } from "./progress.ts";
import { type UserFixture, createUser } from "./user.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

export const daysAgo = (days: number): Date => new Date(now().getTime() - days * DAY_MS);

type LearnerWish = { documents?: Record<string, string>; daysAgo?: number };

/** A rep who completed module-1 of an Edition, by default of the small programme and yesterday. */
export async function createReviewer(wish: LearnerWish = {}): Promise<UserFixture> {
  const { id: editionId } = await createEdition({ documents: wish.documents ?? {} });
  const user = await createUser();
  await createCompletion({ userId: user.id, editionId, at: daysAgo(wish.daysAgo ?? 1) });
  return user;
}

/** What the form sends for a question that was never reviewed, and no guess. */
export const reviewReply = (
  question: string,
  given: ReviewReply["given"],
  over: Partial<ReviewReply> = {},
): ReviewReply => ({ question, given, reps: 0, position: 1, guessed: false, ...over });

type Wish = {
  userId: string;
  /** By default the first question of the small programme. */
  question?: string;
  reps?: number;
  /** In days; by default 5. */
  stability?: number;
  /** Days since the last review, by default 6, and days until the next, by default one ago. */
  since?: number;
  due?: number;
};

/** A question that was reviewed; without wishes it became due yesterday. */
export async function createReviewCard({ userId, question = "first-words", ...wish }: Wish): Promise<void> {
  const { reps = 2, stability = 5, since = 6, due = -1 } = wish;
  await db().reviewCard.create({
    data: {
      userId,
      questionSlug: question,
      reps,
      stability,
      difficulty: 5,
      reviewedAt: daysAgo(since),
      dueAt: daysAgo(-due),
    },
  });
}
