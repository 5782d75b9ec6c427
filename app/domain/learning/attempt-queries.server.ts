import type { KeyedQuestion, Question, Reasons } from "#app/domain/curriculum/question.ts";
import {
  readKeyedQuestion,
  readStoredQuestion,
  storedReasons,
} from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { isId } from "#app/platform/identifier.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

export type AttemptAddress = { module: string; attempt: string };

export type AttemptQuestion = {
  position: number;
  hash: string;
  answer: string[];
  /** Null until the attempt is submitted. */
  credit: number | null;
  question: Question;
  locale: string;
  stemHtml: string;
};

/**
 * An attempt of the learner's own, with its questions but without their key: what is not read cannot be sent
 * (design rule 3). One statement. Throws `not-found` for another person's and for another module's.
 */
export async function requireOwnAttempt(
  userId: string,
  { module, attempt }: AttemptAddress,
  client: Transaction = db(),
) {
  if (!isId(attempt)) throw new NamedError("not-found");
  const row = await client.attempt.findFirst({
    where: { id: attempt, userId, moduleSlug: module },
    select: {
      id: true,
      editionId: true,
      passMark: true,
      submittedAt: true,
      credit: true,
      passed: true,
      questions: {
        orderBy: { position: "asc" },
        select: {
          position: true,
          answer: true,
          credit: true,
          questionHash: true,
          question: { select: { type: true, locale: true, stemHtml: true, body: true } },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  if (!row) throw new NamedError("not-found");
  const questions = row.questions.map(
    ({ position, answer, credit, questionHash, question }): AttemptQuestion => ({
      position,
      hash: questionHash,
      answer,
      credit,
      question: readStoredQuestion(question),
      locale: question.locale,
      stemHtml: question.stemHtml,
    }),
  );
  return { ...row, questions };
}

export type AttemptRow = Awaited<ReturnType<typeof requireOwnAttempt>>;

export type Marking = { question: KeyedQuestion; reasons: Reasons; lessonSlug: string };

/** The questions of an attempt with what they are marked with, by position. Only ever called while submitting, or after it. One statement. */
export async function readMarking(
  attemptId: string,
  client: Transaction = db(),
): Promise<Map<number, Marking>> {
  const rows = await client.attemptQuestion.findMany({
    where: { attemptId },
    select: {
      position: true,
      question: { select: { type: true, body: true, key: true, reasons: true, lessonSlug: true } },
    },
    relationLoadStrategy: "join",
  });
  return new Map(
    rows.map(({ position, question: { reasons, lessonSlug, ...question } }) => [
      position,
      { question: readKeyedQuestion(question), reasons: storedReasons.parse(reasons), lessonSlug },
    ]),
  );
}
