import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { newSeed, seededShuffle } from "#app/platform/seeded-shuffle.ts";
import type { AttemptKind } from "./attempt.ts";
import { takeTurn } from "./completion-commands.server.ts";
import { requireFacts } from "./learner-queries.server.ts";
import { requireOpenModule } from "./module-access.ts";
import { drawQuestions } from "./question-draw.ts";

type AttemptInput = { module: string; locale: Locale; kind?: AttemptKind };

/**
 * Opens the learner's attempt at a module's quiz, or at its pre-test, and gives its id; while one is open it is that
 * one, so that a form sent twice opens one attempt. It keeps the question versions it was opened with (design rule 2),
 * in the reader's language where they are translated. A pre-test asks one question for each lesson. Throws `not-found`
 * where there is no quiz, and `locked`.
 */
export async function startAttempt(
  viewer: Viewer,
  { module: slug, locale, kind = "quiz" }: AttemptInput,
): Promise<string> {
  const [edition, facts] = await Promise.all([requireCurrentEdition(locale), requireFacts(viewer.id)]);
  const { quiz, lessons } = requireOpenModule(edition, slug, facts).module;
  if (!quiz) throw new NamedError("not-found");
  const count = kind === "quiz" ? quiz.questionCount : lessons.length;
  return inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    const mine = { userId: viewer.id, moduleSlug: slug, kind };
    const open = await tx.attempt.findFirst({ where: { ...mine, submittedAt: null }, select: { id: true } });
    if (open) return open.id;
    const id = newId();
    const seed = newSeed();
    const bank = await readBank(tx, edition.id, slug, locale);
    const questions =
      count >= bank.length
        ? bank
        : drawQuestions(bank, { count, seen: await countSeen(tx, mine), shuffle: seededShuffle(seed) });
    await tx.attempt.create({
      data: { id, ...mine, editionId: edition.id, passMark: quiz.passMark, seed, startedAt: now() },
    });
    await tx.attemptQuestion.createMany({
      data: questions.map(({ questionHash }, i) => ({ attemptId: id, position: i + 1, questionHash })),
    });
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "attempt.started",
      subjectType: "attempt",
      subjectId: id,
      detail: { module: slug, kind, edition: edition.number },
    });
    return id;
  });
}

/** The questions of a module in the order of the author: each in the reader's language, or in English. */
async function readBank(tx: Transaction, editionId: string, moduleSlug: string, locale: Locale) {
  const rows = await tx.editionQuestion.findMany({
    where: { editionId, moduleSlug, locale: { in: [locale, "en"] } },
    orderBy: { position: "asc" },
    select: {
      slug: true,
      locale: true,
      questionHash: true,
      question: { select: { lessonSlug: true, outcome: true, difficulty: true } },
    },
    relationLoadStrategy: "join",
  });
  return rows
    .filter((row) => row.locale === "en")
    .map((english) => rows.find((row) => row.slug === english.slug && row.locale === locale) ?? english)
    .map(({ slug, questionHash, question: { lessonSlug, outcome, difficulty } }) => ({
      slug,
      questionHash,
      lesson: lessonSlug,
      outcome,
      difficulty,
    }));
}

/** How often the learner has met each question of the module, in a quiz or a pre-test, in either language. */
async function countSeen(
  tx: Transaction,
  { userId, moduleSlug }: { userId: string; moduleSlug: string },
): Promise<Map<string, number>> {
  const rows = await tx.attemptQuestion.findMany({
    where: { attempt: { userId, moduleSlug } },
    select: { question: { select: { slug: true } } },
    relationLoadStrategy: "join",
  });
  const seen = new Map<string, number>();
  for (const { question } of rows) seen.set(question.slug, (seen.get(question.slug) ?? 0) + 1);
  return seen;
}
