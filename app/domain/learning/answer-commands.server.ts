import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { fitsQuestion } from "#app/domain/curriculum/question.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { Answer } from "./attempt.ts";
import { type AttemptAddress, type AttemptRow, requireOwnAttempt } from "./attempt-queries.server.ts";
import { takeTurn } from "./completion-commands.server.ts";

/**
 * Writes the answers that differ from what is kept, as they were given, and gives back the attempt as it then stands.
 * Throws `invalid` for a question that the attempt has not, and for an answer that does not fit its question; then
 * nothing is written.
 */
export async function keepAnswers(
  tx: Transaction,
  attempt: AttemptRow,
  answers: readonly Answer[],
): Promise<AttemptRow> {
  const given = new Map(answers.map(({ position, given: strings }) => [position, strings]));
  if (answers.some(({ position }) => !attempt.questions.some((question) => question.position === position))) {
    throw new NamedError("invalid");
  }
  const questions = attempt.questions.map((question) => {
    const strings = given.get(question.position);
    if (strings === undefined) return question;
    if (!fitsQuestion(question.question, strings)) throw new NamedError("invalid");
    return { ...question, answer: [...strings].sort() };
  });
  const changed = questions.filter(
    ({ answer }, i) => answer.join("\n") !== attempt.questions[i]?.answer.join("\n"),
  );
  if (changed.length > 0) await write(tx, attempt.id, changed);
  return { ...attempt, questions };
}

/** One statement, however many were answered. */
async function write(
  tx: Transaction,
  attemptId: string,
  changed: readonly { position: number; answer: readonly string[] }[],
): Promise<void> {
  const answers = JSON.stringify(changed.map(({ position, answer }) => ({ position, answer })));
  await tx.$executeRaw`
    UPDATE "AttemptQuestion" q
       SET "answer" = m."answer",
           "answeredAt" = CASE WHEN cardinality(m."answer") > 0 THEN ${now()}::timestamptz END
      FROM jsonb_to_recordset(${answers}::jsonb) AS m("position" int, "answer" text[])
     WHERE q."attemptId" = ${attemptId}::uuid AND q."position" = m."position"`;
}

/**
 * Saves answers as they are chosen. Not an audit event: it is the learner's own draft, and a line for each choice
 * would watch how somebody thinks (UK GDPR Art 5(1)(c)); starting and submitting are recorded.
 * Throws `not-found`, `already-submitted`, and what `keepAnswers` throws.
 */
export async function saveAnswers(
  viewer: Viewer,
  address: AttemptAddress,
  answers: readonly Answer[],
): Promise<void> {
  await inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    const attempt = await requireOwnAttempt(viewer.id, address, tx);
    if (attempt.submittedAt !== null) throw new NamedError("already-submitted");
    await keepAnswers(tx, attempt, answers);
  });
}
