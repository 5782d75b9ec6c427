import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { gradeAnswer, isComplete } from "#app/domain/curriculum/question.ts";
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

/**
 * `unanswered` holds the positions of the questions of which anything stands open, `elsewhere` those of what was answered
 * in another window while this one was open; what was given is kept all the same.
 */
export type Submission =
  | { state: "submitted" }
  | { state: "incomplete"; unanswered: number[] }
  | { state: "answered-elsewhere"; elsewhere: number[] };

type SubmissionInput = {
  answers: readonly Answer[];
  /** When the page was read that a whole form comes from. */
  asOf?: Date | null;
  /** True when the learner has been told that questions are open and submits nevertheless. */
  anyway: boolean;
};

/**
 * Closes and marks an attempt, and completes the module when passing was all that was left, in one transaction. A
 * pre-test passes nothing.
 * A second submission changes nothing. Throws `not-found`, and `invalid` for answers that do not fit.
 */
export async function submitAttempt(
  viewer: Viewer,
  address: AttemptAddress,
  { answers, asOf = null, anyway }: SubmissionInput,
): Promise<Submission> {
  const edition = await requireCurrentEdition("en");
  return inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    const kept = await requireOwnAttempt(viewer.id, address, tx);
    if (kept.submittedAt !== null) return { state: "submitted" };
    const { attempt, elsewhere } = await keepAnswers(tx, kept, answers, asOf);
    if (elsewhere.length > 0) return { state: "answered-elsewhere", elsewhere };
    const open = attempt.questions.filter(({ question, answer }) => !isComplete(question, answer));
    if (open.length > 0 && !anyway) {
      return { state: "incomplete", unanswered: open.map(({ position }) => position) };
    }
    const passed = await mark(tx, viewer, attempt);
    if (passed) await completeWhatIsMet(tx, viewer.id, edition);
    return { state: "submitted" };
  });
}

async function mark(tx: Transaction, viewer: Viewer, attempt: AttemptRow): Promise<boolean> {
  const marking = await readMarking(attempt, tx);
  const marks = attempt.questions.map(({ position, answer }) => {
    const question = marking.get(position)?.question;
    return { position, credit: question ? gradeAnswer(question, answer) : 0 };
  });
  const credit = marks.reduce((sum, each) => sum + each.credit, 0);
  const passed = attempt.kind === "quiz" && isPassed(credit, attempt.passMark, marks.length);
  await keepMarks(tx, attempt.id, marks);
  const correct = marks.filter((each) => each.credit === 1).length;
  await tx.attempt.update({
    where: { id: attempt.id },
    data: { submittedAt: now(), correct, credit, passed },
  });
  await recordAuditEvent(tx, {
    actorId: viewer.id,
    action: "attempt.submitted",
    subjectType: "attempt",
    subjectId: attempt.id,
  });
  return passed;
}

/** One statement, however many questions there are. */
async function keepMarks(
  tx: Transaction,
  attemptId: string,
  marks: readonly { position: number; credit: number }[],
): Promise<void> {
  const positions = marks.map(({ position }) => position);
  const credits = marks.map(({ credit }) => credit);
  await tx.$executeRaw`
    UPDATE "AttemptQuestion" q SET "credit" = m."credit", "correct" = m."credit" = 1
    FROM unnest(${positions}::int[], ${credits}::float8[]) AS m("position", "credit")
    WHERE q."attemptId" = ${attemptId}::uuid AND q."position" = m."position"`;
}
