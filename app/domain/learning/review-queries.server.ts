import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { type Question, askQuestion, isComplete } from "#app/domain/curriculum/question.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { type AskedReview, REVIEWS_A_DAY, type ReviewPage, type ReviewSwitch } from "./review-card.ts";
import { interleave } from "./review-order.ts";
import {
  type ReviewDay,
  answeredToday,
  readReviewQuestion,
  reviewDay,
  reviewable,
} from "./review-questions.server.ts";

type QueuedQuestion = {
  slug: string;
  reps: number;
  lesson: string;
  locale: string;
  stemHtml: string;
  type: string;
  body: unknown;
};

type Queue = {
  isOff: boolean;
  questions: number;
  answered: number;
  waiting: number;
  nextAt: Date | null;
  lastLesson: string | null;
  queue: QueuedQuestion[];
};

/**
 * Everything that the page needs in one statement: today's questions, what is overdue first and what is new last and
 * from every lesson in turn, without their keys; and where the learner stands.
 */
async function readQueue(userId: string, locale: Locale, day: ReviewDay): Promise<Queue | undefined> {
  const [row] = await db().$queryRaw<Queue[]>`
    WITH question AS (
      SELECT r.*, v."lessonSlug" AS "lesson",
             row_number() OVER (PARTITION BY v."lessonSlug" ORDER BY r."position") AS "turn"
        FROM (${reviewable(userId, locale, day)}) r JOIN "QuestionVersion" v ON v."hash" = r."questionHash"
    ), done AS (SELECT (${answeredToday(userId, day)}) AS "answered"),
    due AS (
      SELECT *, row_number() OVER (ORDER BY "reps" IS NULL, "dueAt", "turn", "completedAt", "position", "slug") AS "rank"
        FROM question WHERE "isDue"
    )
    SELECT d."answered",
           EXISTS (SELECT FROM "ReviewPause" p WHERE p."userId" = ${userId}::uuid) AS "isOff",
           (SELECT count(*)::int FROM question) AS "questions",
           (SELECT count(*)::int FROM due) AS "waiting",
           (SELECT min(COALESCE("dueAt", "completedAt" + interval '1 day')) FROM question WHERE NOT "isDue") AS "nextAt",
           (SELECT "lesson" FROM question WHERE "reviewedAt" >= ${day.begins}::timestamptz
             ORDER BY "reviewedAt" DESC LIMIT 1) AS "lastLesson",
           COALESCE((
             SELECT jsonb_agg(jsonb_build_object('slug', q."slug", 'reps', COALESCE(q."reps", 0), 'lesson', q."lesson",
                      'locale', v."locale", 'stemHtml', v."stemHtml", 'type', v."type", 'body', v."body") ORDER BY q."rank")
               FROM due q JOIN "QuestionVersion" v ON v."hash" = q."questionHash"
              WHERE q."rank" <= ${REVIEWS_A_DAY}::int - d."answered"
           ), '[]') AS "queue"
      FROM done d`;
  return row;
}

type ReviewQuestion = Omit<QueuedQuestion, "lesson" | "type" | "body"> & { question: Question };

/** A question as the page asks it, with what has been given so far. Tells nothing of the key. */
export const askReview = (
  { slug, reps, locale, stemHtml, question }: ReviewQuestion,
  position: number,
  given: readonly string[] = [],
): AskedReview => ({
  slug,
  reps,
  position,
  type: question.type,
  locale,
  stemHtml,
  asked: askQuestion(question, given),
  given: [...given],
  complete: isComplete(question, given),
});

/** The viewer's own review: the next question, or why there is none. One statement. */
export async function requireReviewPage(viewer: Viewer, locale: Locale): Promise<ReviewPage> {
  const day = reviewDay();
  const row = await readQueue(viewer.id, locale, day);
  if (!row) return { state: "before", of: 0 };
  const { answered, queue, lastLesson, waiting, nextAt } = row;
  const of = answered + queue.length;
  if (row.isOff) return { state: "off", of };
  if (row.questions === 0) return { state: "before", of };
  const [next] = interleave(queue, lastLesson);
  if (next) {
    const question = askReview({ ...next, question: readReviewQuestion(next) }, answered + 1);
    return { state: "asking", of, question };
  }
  const nextOn = waiting > 0 ? day.tomorrow : nextAt && civilDateAt(nextAt);
  return { state: "done", of, answered, nextOn };
}

/** How many questions the viewer has left for today; 0 where reviews are off. One statement. */
export async function countDueReviews(viewer: Viewer): Promise<number> {
  const day = reviewDay();
  const [row] = await db().$queryRaw<{ due: number }[]>`
    SELECT LEAST(count(*), GREATEST(0, ${REVIEWS_A_DAY}::int - (${answeredToday(viewer.id, day)})))::int AS "due"
      FROM (${reviewable(viewer.id, "en", day)}) r
     WHERE r."isDue" AND NOT EXISTS (SELECT FROM "ReviewPause" p WHERE p."userId" = ${viewer.id}::uuid)`;
  return row?.due ?? 0;
}

/** Whether the viewer has reviews on; null before they have completed anything to review. One statement. */
export async function findReviewSwitch(viewer: Viewer): Promise<ReviewSwitch | null> {
  const { reviewPause, completions } = await db().user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: {
      reviewPause: { select: { since: true } },
      completions: { select: { moduleSlug: true }, take: 1 },
    },
    relationLoadStrategy: "join",
  });
  if (reviewPause) return "off";
  return completions.length > 0 ? "on" : null;
}
