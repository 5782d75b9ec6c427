import { z } from "zod";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import type { ReviewCard } from "./review-card.ts";
import { reviewDay, reviewable } from "./review-questions.server.ts";
import { chanceAt } from "./review-schedule.server.ts";
import { type LessonStrength, strengthOf } from "./review-strength.ts";

type Row = {
  outcome: string;
  module: string;
  slug: string;
  locale: string;
  title: string;
  outcomes: unknown;
} & (ReviewCard | { [K in keyof ReviewCard]: null });

const DAY_MS = 24 * 60 * 60 * 1000;

const named = z.array(z.object({ id: z.string(), text: z.string() }));

const listQuestions = (userId: string, locale: Locale) => db().$queryRaw<Row[]>`
  SELECT v."outcome", l.*, r."reps", r."stability", r."difficulty", r."reviewedAt", r."dueAt"
    FROM (${reviewable(userId, locale, reviewDay())}) r
    JOIN "QuestionVersion" v ON v."hash" = r."questionHash"
    JOIN LATERAL (
      SELECT e."moduleSlug" AS "module", e."slug", e."position", l."locale", l."title", l."outcomes"
        FROM "EditionLesson" e JOIN "LessonVersion" l ON l."hash" = e."lessonHash"
       WHERE e."editionId" = r."editionId" AND e."slug" = v."lessonSlug" AND e."locale" IN ('en', ${locale})
       ORDER BY e."locale" = 'en' LIMIT 1
    ) l ON true
    JOIN "EditionModule" m ON m."editionId" = r."editionId" AND m."slug" = l."module"
   ORDER BY m."position", l."position", r."position"`;

/**
 * What is strong and what fades, by the outcomes of the viewer's completed lessons, in the order of the lessons. The
 * chances are those of tomorrow: right after a review everything is known, whatever was answered. One statement.
 */
export async function listLessonStrengths(viewer: Viewer, locale: Locale): Promise<LessonStrength[]> {
  const rows = await listQuestions(viewer.id, locale);
  const tomorrow = new Date(now().getTime() + DAY_MS);
  const lessons = rows.filter(({ slug }, i) => rows.findIndex((row) => row.slug === slug) === i);
  return lessons.map(({ module, slug, locale: language, title, outcomes }) => ({
    module,
    slug,
    locale: language,
    title,
    outcomes: named.parse(outcomes).flatMap(({ id, text }) => {
      const questions = rows.filter((row) => row.slug === slug && row.outcome === id);
      if (questions.length === 0) return [];
      const chances = questions.flatMap((card) => (card.reps === null ? [] : [chanceAt(card, tomorrow)]));
      return [{ id, text, ...strengthOf(chances), reviewed: chances.length, questions: questions.length }];
    }),
  }));
}
