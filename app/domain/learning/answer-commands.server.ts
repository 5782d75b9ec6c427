import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { fitsQuestion } from "#app/domain/curriculum/question.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { Answer } from "./attempt.ts";
import { type AttemptAddress, type AttemptRow, requireOwnAttempt } from "./attempt-queries.server.ts";
import { takeTurn } from "./completion-commands.server.ts";

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join("\n") === other.join("\n");

/** `elsewhere`: the positions of what was answered in another window after the page was read, and so was left alone. */
type KeptAnswers = { attempt: AttemptRow; elsewhere: number[] };

/**
 * Writes the answers that differ from what is kept, as they were given, and gives back the attempt as it then stands.
 * `asOf`: when the page was read that a whole form comes from, which does not write over what was answered elsewhere
 * since; null for answers that are sent as they are given. Throws
 * `invalid` for a question that the attempt has not, and for an answer that does not fit its question; then nothing is
 * written.
 */
export async function keepAnswers(
  tx: Transaction,
  attempt: AttemptRow,
  answers: readonly Answer[],
  asOf: Date | null,
): Promise<KeptAnswers> {
  const given = new Map(answers.map(({ position, given: strings }) => [position, strings]));
  if (answers.some(({ position }) => !attempt.questions.some((question) => question.position === position))) {
    throw new NamedError("invalid");
  }
  const elsewhere: number[] = [];
  const questions = attempt.questions.map((question) => {
    const strings = given.get(question.position);
    if (strings === undefined) return question;
    if (!fitsQuestion(question.question, strings)) throw new NamedError("invalid");
    const answer = [...strings].sort();
    const { answeredAt } = question;
    const isNewer = asOf !== null && answeredAt !== null && answeredAt > asOf;
    if (!isNewer || isSame(answer, question.answer)) return { ...question, answer };
    elsewhere.push(question.position);
    return question;
  });
  const changed = questions.filter(({ answer }, i) => !isSame(answer, attempt.questions[i]?.answer ?? []));
  if (changed.length > 0) await write(tx, attempt.id, changed);
  return { attempt: { ...attempt, questions }, elsewhere };
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
 * Saves answers as they are chosen, and gives the positions of those that were answered elsewhere meanwhile. Not an audit event: it is the learner's own draft, and a line for each choice
 * would watch how somebody thinks (UK GDPR Art 5(1)(c)); starting and submitting are recorded.
 * Throws `not-found`, `already-submitted`, and what `keepAnswers` throws.
 */
export async function saveAnswers(
  viewer: Viewer,
  address: AttemptAddress,
  answers: readonly Answer[],
  asOf: Date | null = null,
): Promise<number[]> {
  return inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    const attempt = await requireOwnAttempt(viewer.id, address, tx);
    if (attempt.submittedAt !== null) throw new NamedError("already-submitted");
    return (await keepAnswers(tx, attempt, answers, asOf)).elsewhere;
  });
}
