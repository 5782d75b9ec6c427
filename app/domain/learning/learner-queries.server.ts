import { RECOGNISED, SESSION, isPlanKind } from "./evidence.ts";
import type { LessonNote } from "./lesson-note.ts";
import type { LearnerFacts, LearnerRecord } from "./learner-facts.ts";
import type { LawReview } from "#app/domain/curriculum/law-review.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

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

/** What a lesson page asks of the database: the Edition of now, who reviewed its law, what counts for this learner, their note. */
export type Reader = {
  editionId: string | null;
  lawReview: LawReview | null;
  facts: LearnerFacts;
  note: LessonNote | null;
  /** How many of the lesson's material changes they know; null while they have not done it. */
  changesSeen: number | null;
};

type ReaderRow = Omit<FactsRow, "completions"> & {
  editionId: string | null;
  lawReview: LawReview | null;
  completions: { moduleSlug: string; completedAt: string; edition: { number: number } }[];
  note: { text: string; version: number; updatedAt: string } | null;
  changesSeen: number | null;
};

/**
 * The statement of every lesson page, written by hand as that of the viewer is (decision 0011); `note` and `changesSeen`
 * are those of `lesson`. Throws `not-found`.
 */
export async function requireReader(
  userId: string,
  { lesson = "", client = db() }: { lesson?: string; client?: Transaction } = {},
): Promise<Reader> {
  const [row] = await client.$queryRaw<ReaderRow[]>`
-- reader
SELECT e.id AS "editionId",
       (SELECT jsonb_build_object('reviewer', r.reviewer, 'on', r."reviewedOn")
          FROM "EditionLawReview" r WHERE r."editionId" = e.id) AS "lawReview",
       COALESCE((SELECT jsonb_agg(jsonb_build_object('lessonSlug', p."lessonSlug"))
          FROM "LessonProgress" p WHERE p."userId" = u.id AND p."doneAt" IS NOT NULL), '[]') AS "lessonProgress",
       COALESCE((SELECT jsonb_agg(jsonb_build_object('moduleSlug', a."moduleSlug"))
          FROM "Attempt" a WHERE a."userId" = u.id AND a.passed), '[]') AS "attempts",
       COALESCE((SELECT jsonb_agg(jsonb_build_object('kind', v.kind, 'moduleSlug', v."moduleSlug"))
          FROM "Evidence" v WHERE v."userId" = u.id), '[]') AS "evidence",
       COALESCE((SELECT jsonb_agg(jsonb_build_object('moduleSlug', c."moduleSlug", 'completedAt', c."completedAt",
                'edition', jsonb_build_object('number', n.number)))
          FROM "Completion" c JOIN "Edition" n ON n.id = c."editionId" WHERE c."userId" = u.id), '[]') AS "completions",
       (SELECT jsonb_build_object('text', o.text, 'version', o.version, 'updatedAt', o."updatedAt")
          FROM "LessonNote" o WHERE o."userId" = u.id AND o."lessonSlug" = ${lesson}) AS "note",
       (SELECT p."changesSeen" FROM "LessonProgress" p
         WHERE p."userId" = u.id AND p."lessonSlug" = ${lesson} AND p."doneAt" IS NOT NULL) AS "changesSeen"
  FROM "User" u
  LEFT JOIN (SELECT id FROM "Edition" WHERE status = 'published' ORDER BY number DESC LIMIT 1) e ON true
 WHERE u.id = ${userId}::uuid`;
  if (!row) throw new NamedError("not-found");
  const completions = row.completions.map((one) => ({ ...one, completedAt: new Date(one.completedAt) }));
  const note = row.note && {
    text: row.note.text,
    version: row.note.version,
    on: civilDateAt(new Date(row.note.updatedAt)),
  };
  const { editionId, lawReview, changesSeen } = row;
  return { editionId, lawReview, facts: factsOf({ ...row, completions }), note, changesSeen };
}

/** What counts towards one learner's modules, in one statement. */
export const requireFacts = async (userId: string, client?: Transaction): Promise<LearnerFacts> =>
  (await requireReader(userId, { client })).facts;

/** The learner's own record, with the lessons, quizzes and pre-tests that they have begun, in one statement. */
export async function requireRecord(userId: string): Promise<LearnerRecord> {
  const row = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      ...factsSelection,
      lessonProgress: {
        select: { lessonSlug: true, doneAt: true, changesSeen: true },
        orderBy: { visitedAt: "desc" },
      },
      attempts: {
        where: { OR: [{ passed: true }, { submittedAt: null }, { kind: "pretest" }] },
        select: { id: true, moduleSlug: true, kind: true, submittedAt: true },
      },
    },
    relationLoadStrategy: "join",
  });
  const quizzes = row.attempts.filter(({ kind }) => kind === "quiz");
  const done = row.lessonProgress.filter(({ doneAt }) => doneAt !== null);
  return {
    ...factsOf({
      ...row,
      lessonProgress: done,
      attempts: quizzes.filter(({ submittedAt }) => submittedAt !== null),
    }),
    begun: row.lessonProgress.filter(({ doneAt }) => doneAt === null).map(({ lessonSlug }) => lessonSlug),
    openAttempts: quizzes
      .filter(({ submittedAt }) => submittedAt === null)
      .map(({ id, moduleSlug }) => ({ id, module: moduleSlug })),
    pretests: row.attempts
      .filter(({ kind }) => kind === "pretest")
      .map(({ id, moduleSlug, submittedAt }) => ({
        id,
        module: moduleSlug,
        submitted: submittedAt !== null,
      })),
    changesSeen: new Map(done.map(({ lessonSlug, changesSeen }) => [lessonSlug, changesSeen])),
  };
}
