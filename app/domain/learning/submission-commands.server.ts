import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { gradeAnswer } from "#app/domain/curriculum/question.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { keepAnswers } from "./answer-commands.server.ts";
import { type Answer, isPassed } from "./attempt.ts";
import {
  type AttemptAddress,
  type AttemptRow,
  readMarking,
  requireOwnAttempt,
} from "./attempt-queries.server.ts";
import { completeWhatIsMet, takeTurn } from "./completion-commands.server.ts";

/** `unanswered` holds the positions of the questions that stand open; the answers given are kept all the same. */
export type Submission = { state: "submitted" } | { state: "incomplete"; unanswered: number[] };

type SubmissionInput = {
  answers: readonly Answer[];
  /** True when the learner has been told that questions are open and submits nevertheless. */
  anyway: boolean;
};

/**
 * Closes and marks an attempt, and completes the module when passing was all that was left, in one transaction.
 * A second submission changes nothing. Throws `not-found`, and `invalid` for answers that do not fit.
 */
export async function submitAttempt(
  viewer: Viewer,
  address: AttemptAddress,
  { answers, anyway }: SubmissionInput,
): Promise<Submission> {
  const edition = await requireCurrentEdition("en");
  return inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    const kept = await requireOwnAttempt(viewer.id, address, tx);
    if (kept.submittedAt !== null) return { state: "submitted" };
    const attempt = await keepAnswers(tx, kept, answers);
    const open = attempt.questions.filter(({ answer }) => answer.length === 0);
    if (open.length > 0 && !anyway) {
      return { state: "incomplete", unanswered: open.map(({ position }) => position) };
    }
    const passed = await mark(tx, viewer, attempt);
    if (passed) await completeWhatIsMet(tx, viewer.id, edition);
    return { state: "submitted" };
  });
}

async function mark(tx: Transaction, viewer: Viewer, attempt: AttemptRow): Promise<boolean> {
  const marking = await readMarking(attempt.id, tx);
  const right = attempt.questions
    .filter(({ hash, type, answer }) => gradeAnswer(type, marking.get(hash)?.key ?? [], answer))
    .map(({ position }) => position);
  const questions = attempt.questions.length;
  const passed = isPassed(right.length, attempt.passMark, questions);
  const attemptId = attempt.id;
  await tx.attemptQuestion.updateMany({ where: { attemptId }, data: { correct: false } });
  await tx.attemptQuestion.updateMany({
    where: { attemptId, position: { in: right } },
    data: { correct: true },
  });
  await tx.attempt.update({
    where: { id: attemptId },
    data: { submittedAt: now(), correct: right.length, passed },
  });
  await recordAuditEvent(tx, {
    actorId: viewer.id,
    action: "attempt.submitted",
    subjectType: "attempt",
    subjectId: attemptId,
  });
  return passed;
}
