import {
  type KeyedQuestion,
  type Question,
  type Reasons,
  arrangeQuestion,
} from "#app/domain/curriculum/question.ts";
import {
  readStoredQuestion,
  storedReasons,
  withKey,
} from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { isId } from "#app/platform/identifier.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";
import { seededShuffle } from "#app/platform/seeded-shuffle.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { QuestionFlag } from "./question-flag.ts";

export type AttemptAddress = { module: string; attempt: string };

export type AttemptQuestion = {
  position: number;
  hash: string;
  answer: string[];
  answeredAt: Date | null;
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
      kind: true,
      editionId: true,
      seed: true,
      passMark: true,
      submittedAt: true,
      credit: true,
      passed: true,
      questions: {
        orderBy: { position: "asc" },
        select: {
          position: true,
          answer: true,
          answeredAt: true,
          credit: true,
          questionHash: true,
          question: { select: { type: true, locale: true, stemHtml: true, body: true } },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  if (!row) throw new NamedError("not-found");
  const shuffle = seededShuffle(row.seed);
  const questions = row.questions.map(
    ({ position, answer, answeredAt, credit, questionHash, question }): AttemptQuestion => ({
      position,
      hash: questionHash,
      answer,
      answeredAt,
      credit,
      question: arrangeQuestion(readStoredQuestion(question), shuffle),
      locale: question.locale,
      stemHtml: question.stemHtml,
    }),
  );
  return { ...row, userId, questions };
}

export type AttemptRow = Awaited<ReturnType<typeof requireOwnAttempt>>;

export type Marking = {
  question: KeyedQuestion;
  reasons: Reasons;
  lessonSlug: string;
  section: string | null;
  flag: QuestionFlag | null;
};

const flagOf = (
  row: { text: string; flaggedAt: Date; reply: string | null } | undefined,
): QuestionFlag | null =>
  row ? { text: row.text, flaggedOn: civilDateAt(row.flaggedAt), reply: row.reply } : null;

/** What the questions of an attempt are marked with, by position. Only ever called while submitting, or after it. One statement. */
export async function readMarking(
  { id, userId, questions }: Pick<AttemptRow, "id" | "userId" | "questions">,
  client: Transaction = db(),
): Promise<Map<number, Marking>> {
  const rows = await client.attemptQuestion.findMany({
    where: { attemptId: id },
    select: {
      position: true,
      question: {
        select: {
          key: true,
          reasons: true,
          lessonSlug: true,
          section: true,
          flags: { where: { userId }, select: { text: true, flaggedAt: true, reply: true } },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  const asked = new Map(questions.map(({ position, question }) => [position, question]));
  return new Map(
    rows.flatMap(({ position, question: { key, reasons, flags, ...place } }) => {
      const question = asked.get(position);
      if (!question) return [];
      const keyed = withKey(question, key);
      return [
        [
          position,
          { question: keyed, reasons: storedReasons.parse(reasons), flag: flagOf(flags[0]), ...place },
        ],
      ];
    }),
  );
}
