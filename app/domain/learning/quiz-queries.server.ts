import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type AttemptSummary, type QuizPage, pointsAsked, shownPoints } from "./attempt.ts";
import { requireRecord } from "./learner-queries.server.ts";
import { requireOpenModule } from "./module-access.ts";
import { nameOf } from "./programme.ts";

/** The page before a quiz, with the viewer's own earlier attempts. Throws `not-found` and `locked`. Three statements. */
export async function requireQuizPage(viewer: Viewer, slug: string, locale: Locale): Promise<QuizPage> {
  const [edition, record, attempts] = await Promise.all([
    requireCurrentEdition(locale),
    requireRecord(viewer.id),
    listOwnAttempts(viewer.id, slug),
  ]);
  const { module, progress } = requireOpenModule(edition, slug, record);
  const { quiz } = module;
  if (!quiz) throw new NamedError("not-found");
  return {
    module: nameOf(module),
    quiz: { ...quiz, needed: pointsAsked(module, quiz.passMark, quiz.questionCount) },
    openAttempt: record.openAttempts.find((attempt) => attempt.module === slug)?.id ?? null,
    attempts,
    lessonsLeft: progress.left.lessons,
  };
}

async function listOwnAttempts(userId: string, moduleSlug: string): Promise<AttemptSummary[]> {
  const rows = await db().attempt.findMany({
    where: { userId, moduleSlug, kind: "quiz", submittedAt: { not: null } },
    orderBy: { submittedAt: "desc" },
    select: {
      id: true,
      submittedAt: true,
      credit: true,
      passed: true,
      _count: { select: { questions: true } },
    },
    relationLoadStrategy: "join",
  });
  return rows.flatMap(({ id, submittedAt, credit, passed, _count }) =>
    submittedAt === null || credit === null || passed === null
      ? []
      : [
          {
            id,
            submittedOn: civilDateAt(submittedAt),
            points: shownPoints(credit),
            passed,
            questions: _count.questions,
          },
        ],
  );
}
