import { z } from "zod";
import type { QuestionType } from "#app/domain/curriculum/question.ts";
import { isId } from "#app/platform/identifier.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

const storedOptions = z.array(z.object({ id: z.string(), html: z.string() }));
const storedKey = z.array(z.string());
const storedReasons = z.record(z.string(), z.string());

export type AttemptAddress = { module: string; attempt: string };

export type AttemptQuestion = {
  position: number;
  hash: string;
  answer: string[];
  /** Null until the attempt is submitted. */
  correct: boolean | null;
  type: QuestionType;
  locale: string;
  stemHtml: string;
  options: { id: string; html: string }[];
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
      correct: true,
      passed: true,
      questions: {
        orderBy: { position: "asc" },
        select: {
          position: true,
          answer: true,
          correct: true,
          questionHash: true,
          question: { select: { type: true, locale: true, stemHtml: true, options: true } },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  if (!row) throw new NamedError("not-found");
  const questions = row.questions.map(
    ({ position, answer, correct, questionHash, question }): AttemptQuestion => ({
      position,
      hash: questionHash,
      answer,
      correct,
      type: question.type,
      locale: question.locale,
      stemHtml: question.stemHtml,
      options: storedOptions.parse(question.options),
    }),
  );
  return { ...row, questions };
}

export type AttemptRow = Awaited<ReturnType<typeof requireOwnAttempt>>;

export type Marking = { key: string[]; reasons: Record<string, string>; lessonSlug: string };

/** What the questions are marked with, by their hash. Only ever called while submitting, or after it. One statement. */
export async function readMarking(
  attemptId: string,
  client: Transaction = db(),
): Promise<Map<string, Marking>> {
  const rows = await client.attemptQuestion.findMany({
    where: { attemptId },
    select: { questionHash: true, question: { select: { key: true, reasons: true, lessonSlug: true } } },
    relationLoadStrategy: "join",
  });
  return new Map(
    rows.map(({ questionHash, question: { key, reasons, lessonSlug } }) => [
      questionHash,
      { key: storedKey.parse(key), reasons: storedReasons.parse(reasons), lessonSlug },
    ]),
  );
}
