import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { takeTurn } from "./completion-commands.server.ts";
import { requireFacts } from "./learner-queries.server.ts";
import { requireOpenModule } from "./module-access.ts";

/**
 * Opens the learner's attempt at a module's quiz and gives its id; while one is open it is that one, so that a form
 * sent twice opens one attempt. It keeps the question versions it was opened with (design rule 2), in the reader's
 * language where they are translated. Throws `not-found` where there is no quiz, and `locked`.
 */
export async function startAttempt(
  viewer: Viewer,
  { module: slug, locale }: { module: string; locale: Locale },
): Promise<string> {
  const [edition, facts] = await Promise.all([requireCurrentEdition(locale), requireFacts(viewer.id)]);
  const { quiz } = requireOpenModule(edition, slug, facts).module;
  if (!quiz) throw new NamedError("not-found");
  return inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    const mine = { userId: viewer.id, moduleSlug: slug };
    const open = await tx.attempt.findFirst({ where: { ...mine, submittedAt: null }, select: { id: true } });
    if (open) return open.id;
    const id = newId();
    const questions = await pickQuestions(tx, edition.id, slug, locale);
    await tx.attempt.create({
      data: { id, ...mine, editionId: edition.id, passMark: quiz.passMark, startedAt: now() },
    });
    await tx.attemptQuestion.createMany({
      data: questions.map((questionHash, i) => ({ attemptId: id, position: i + 1, questionHash })),
    });
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "attempt.started",
      subjectType: "attempt",
      subjectId: id,
      detail: { module: slug, edition: edition.number },
    });
    return id;
  });
}

/** The hashes of a quiz's questions in order: each in the reader's language, or in English. */
async function pickQuestions(
  tx: Transaction,
  editionId: string,
  moduleSlug: string,
  locale: Locale,
): Promise<string[]> {
  const rows = await tx.editionQuestion.findMany({
    where: { editionId, moduleSlug, locale: { in: [locale, "en"] } },
    orderBy: { position: "asc" },
    select: { slug: true, locale: true, questionHash: true },
  });
  return rows
    .filter((row) => row.locale === "en")
    .map((english) => rows.find((row) => row.slug === english.slug && row.locale === locale) ?? english)
    .map((row) => row.questionHash);
}
