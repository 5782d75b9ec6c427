import { type Question, arrangeQuestion } from "#app/domain/curriculum/question.ts";
import { readStoredQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type CivilDate, civilDateAt, daysAfter, momentAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { seededShuffle } from "#app/platform/seeded-shuffle.ts";
import { Prisma } from "#app/platform/prisma/client.ts";

export type ReviewDay = { begins: Date; ends: Date; tomorrow: CivilDate };

/** Today in London, from midnight to midnight: what is due in the evening may be answered in the morning. */
export function reviewDay(): ReviewDay {
  const today = civilDateAt(now());
  const tomorrow = daysAfter(today, 1);
  return { begins: momentAt(today, "00:00"), ends: momentAt(tomorrow, "00:00"), tomorrow };
}

/**
 * The questions that the current Edition has in the modules which a learner has completed, each in their language or in
 * English, with their card where there is one. A question is first asked on the day after its module was completed.
 */
export const reviewable = (
  userId: string,
  locale: Locale,
  { begins, ends }: ReviewDay,
): Prisma.Sql => Prisma.sql`
  SELECT q.*, k."reps", k."stability", k."difficulty", k."reviewedAt", k."dueAt",
         COALESCE(k."dueAt" < ${ends}::timestamptz, q."completedAt" < ${begins}::timestamptz) AS "isDue"
    FROM (
      SELECT DISTINCT ON (q."slug") q."slug", q."editionId", q."position", q."questionHash", c."completedAt"
        FROM "Completion" c
        JOIN "EditionQuestion" q ON q."moduleSlug" = c."moduleSlug" AND q."locale" IN ('en', ${locale})
         AND q."editionId" =
             (SELECT e."id" FROM "Edition" e WHERE e."status" = 'published' ORDER BY e."number" DESC LIMIT 1)
       WHERE c."userId" = ${userId}::uuid
       ORDER BY q."slug", q."locale" = 'en'
    ) q
    LEFT JOIN "ReviewCard" k ON k."userId" = ${userId}::uuid AND k."questionSlug" = q."slug"`;

/** A question as it is asked this time: its options stand in another order at each review. */
export const readReviewQuestion = (row: { type: string; body: unknown; reps: number }): Question =>
  arrangeQuestion(readStoredQuestion(row), seededShuffle(row.reps));

/** How many questions a learner has answered today. */
export const answeredToday = (userId: string, { begins }: ReviewDay): Prisma.Sql => Prisma.sql`
  SELECT count(*)::int FROM "ReviewCard" WHERE "userId" = ${userId}::uuid AND "reviewedAt" >= ${begins}::timestamptz`;
