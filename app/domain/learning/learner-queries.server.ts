import { RECOGNISED, SESSION, isPlanKind } from "./evidence.ts";
import type { LearnerFacts, LearnerRecord } from "./learner-facts.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";

/** The columns that count towards a module, and no others: never an answer or a score (design rule 4). */
export const factsSelection = {
  lessonProgress: { where: { doneAt: { not: null } }, select: { lessonSlug: true } },
  attempts: { where: { passed: true }, select: { moduleSlug: true } },
  evidence: { select: { kind: true, moduleSlug: true } },
  completions: { select: { moduleSlug: true, completedAt: true, edition: { select: { number: true } } } },
} as const;

type FactsRow = {
  lessonProgress: { lessonSlug: string }[];
  attempts: { moduleSlug: string }[];
  evidence: { kind: string; moduleSlug: string | null }[];
  completions: { moduleSlug: string; completedAt: Date; edition: { number: number } }[];
};

const modulesWith = (kind: string, evidence: FactsRow["evidence"]): string[] =>
  evidence.flatMap((entry) => (entry.kind === kind && entry.moduleSlug !== null ? [entry.moduleSlug] : []));

export const factsOf = (row: FactsRow): LearnerFacts => ({
  lessonsDone: row.lessonProgress.map(({ lessonSlug }) => lessonSlug),
  quizzesPassed: row.attempts.map(({ moduleSlug }) => moduleSlug),
  plans: row.evidence.map(({ kind }) => kind).filter(isPlanKind),
  sessionsAttended: modulesWith(SESSION, row.evidence),
  recognised: modulesWith(RECOGNISED, row.evidence),
  completions: row.completions.map(({ moduleSlug, completedAt, edition }) => ({
    module: moduleSlug,
    on: civilDateAt(completedAt),
    edition: edition.number,
  })),
});

/** What counts towards one learner's modules, in one statement. */
export async function requireFacts(userId: string, client: Transaction = db()): Promise<LearnerFacts> {
  return factsOf(
    await client.user.findUniqueOrThrow({
      where: { id: userId },
      select: factsSelection,
      relationLoadStrategy: "join",
    }),
  );
}

/** The learner's own record, with the places where they stopped and their open quizzes, in one statement. */
export async function requireRecord(userId: string): Promise<LearnerRecord> {
  const row = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      ...factsSelection,
      lessonProgress: {
        select: { lessonSlug: true, place: true, doneAt: true },
        orderBy: { visitedAt: "desc" },
      },
      attempts: {
        where: { OR: [{ passed: true }, { submittedAt: null }] },
        select: { id: true, moduleSlug: true, submittedAt: true },
      },
    },
    relationLoadStrategy: "join",
  });
  return {
    ...factsOf({
      ...row,
      lessonProgress: row.lessonProgress.filter(({ doneAt }) => doneAt !== null),
      attempts: row.attempts.filter(({ submittedAt }) => submittedAt !== null),
    }),
    places: row.lessonProgress
      .filter(({ doneAt }) => doneAt === null)
      .map(({ lessonSlug, place }) => ({ lesson: lessonSlug, heading: place })),
    openAttempts: row.attempts
      .filter(({ submittedAt }) => submittedAt === null)
      .map(({ id, moduleSlug }) => ({ id, module: moduleSlug })),
  };
}
