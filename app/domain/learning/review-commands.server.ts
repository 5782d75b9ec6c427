import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import {
  type KeyedQuestion,
  type Reasons,
  fitsQuestion,
  gradeAnswer,
  isComplete,
  markAnswer,
} from "#app/domain/curriculum/question.ts";
import { withKey, storedReasons } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import type { MarkedAnswer } from "./attempt.ts";
import { lessonIn } from "./attempt-page-queries.server.ts";
import type { ReviewCard, ReviewFault, ReviewOutcome, ReviewReply, ReviewSwitch } from "./review-card.ts";
import { askReview } from "./review-queries.server.ts";
import { readReviewQuestion, reviewDay, reviewable } from "./review-questions.server.ts";
import { rateAnswer, reviewed } from "./review-schedule.server.ts";

type QuestionRow = {
  slug: string;
  isDue: boolean;
  type: string;
  locale: string;
  stemHtml: string;
  lessonSlug: string;
  section: string | null;
  body: unknown;
  key: unknown;
  reasons: unknown;
} & (ReviewCard | { [K in keyof ReviewCard]: null });

type OwnQuestion = {
  slug: string;
  reps: number;
  isDue: boolean;
  card: ReviewCard | null;
  locale: string;
  stemHtml: string;
  lessonSlug: string;
  section: string | null;
  question: KeyedQuestion;
  reasons: Reasons;
};

/** A question that the viewer may review, with its key; null for any other. One statement. */
async function findOwnQuestion({ id }: Viewer, slug: string, locale: Locale): Promise<OwnQuestion | null> {
  const [row] = await db().$queryRaw<QuestionRow[]>`
    SELECT r.*, v."type", v."locale", v."stemHtml", v."lessonSlug", v."section", v."body", v."key", v."reasons"
      FROM (${reviewable(id, locale, reviewDay())}) r JOIN "QuestionVersion" v ON v."hash" = r."questionHash"
     WHERE r."slug" = ${slug}`;
  if (!row) return null;
  const { reps, stability, difficulty, reviewedAt, dueAt, ...rest } = row;
  const card = reps === null ? null : { reps, stability, difficulty, reviewedAt, dueAt };
  return {
    ...rest,
    reps: reps ?? 0,
    card,
    question: withKey(readReviewQuestion({ ...row, reps: reps ?? 0 }), row.key),
    reasons: storedReasons.parse(row.reasons),
  };
}

/** Counts a review once: where another has been counted since `card` was read, this one is not. */
async function keepCard(
  userId: string,
  slug: string,
  card: ReviewCard | null,
  next: ReviewCard,
): Promise<void> {
  const own = { userId, questionSlug: slug };
  if (card) await db().reviewCard.updateMany({ where: { ...own, reps: card.reps }, data: next });
  else await db().reviewCard.createMany({ data: { ...own, ...next }, skipDuplicates: true });
}

function faultOf({ question }: OwnQuestion, given: ReviewReply["given"]): ReviewFault | null {
  if (given === null || !fitsQuestion(question, given)) return "misfit";
  return isComplete(question, given) ? null : "open";
}

const asked = (
  own: OwnQuestion,
  { position, given, guessed }: ReviewReply,
  fault: ReviewFault | null,
): ReviewOutcome => ({
  state: "asked",
  question: askReview(own, position, fault === "misfit" ? [] : (given ?? [])),
  guessed,
  fault,
});

async function marked(own: OwnQuestion, position: number, given: readonly string[], locale: Locale) {
  const { question, reasons, stemHtml, lessonSlug, section } = own;
  return {
    position,
    type: question.type,
    locale: own.locale,
    stemHtml,
    marked: markAnswer(question, reasons, given),
    credit: gradeAnswer(question, given),
    answered: given.length > 0,
    lesson: lessonIn(await requireCurrentEdition(locale), lessonSlug, section),
  } satisfies MarkedAnswer;
}

/**
 * Marks an answer and says when the question comes again. The same answer sent twice is marked twice and counts once; so
 * is one from another device, and one to a question that is not due. What is answered is neither kept nor audited: it is
 * nobody's business, the learner's own included (UK GDPR Art 5(1)(c)).
 */
export async function answerReview(
  viewer: Viewer,
  reply: ReviewReply,
  locale: Locale,
): Promise<ReviewOutcome> {
  const own = await findOwnQuestion(viewer, reply.question, locale);
  if (!own) return { state: "gone" };
  const fault = faultOf(own, reply.given);
  if (fault !== null) return asked(own, reply, fault);
  return count(viewer, own, { ...reply, given: reply.given ?? [] }, locale);
}

/** Shows the right answer to whoever does not know it; counts as nothing right. */
export async function giveUpReview(
  viewer: Viewer,
  reply: ReviewReply,
  locale: Locale,
): Promise<ReviewOutcome> {
  const own = await findOwnQuestion(viewer, reply.question, locale);
  if (!own) return { state: "gone" };
  return count(viewer, own, { ...reply, given: [] }, locale);
}

/** The same question with what has been given so far: the next step of a case. Changes nothing. */
export async function goOnWithReview(
  viewer: Viewer,
  reply: ReviewReply,
  locale: Locale,
): Promise<ReviewOutcome> {
  const own = await findOwnQuestion(viewer, reply.question, locale);
  if (!own) return { state: "gone" };
  return asked(own, reply, faultOf(own, reply.given) === "misfit" ? "misfit" : null);
}

async function count(
  viewer: Viewer,
  own: OwnQuestion,
  { reps, position, given, guessed }: ReviewReply & { given: readonly string[] },
  locale: Locale,
): Promise<ReviewOutcome> {
  const answer = await marked(own, position, given, locale);
  const next = reviewed(own.card, rateAnswer({ credit: answer.credit, guessed }), now());
  const counts = own.isDue && own.reps === reps;
  if (counts) await keepCard(viewer.id, own.slug, own.card, next);
  const { dueAt } = counts || !own.card ? next : own.card;
  return { state: "marked", answer, dueOn: civilDateAt(dueAt) };
}

/** Switches the viewer's reviews on or off; nothing of their history is lost. Again changes nothing. */
export async function switchReviews(viewer: Viewer, to: ReviewSwitch): Promise<void> {
  const own = { userId: viewer.id };
  if (to === "on") await db().reviewPause.deleteMany({ where: own });
  else await db().reviewPause.createMany({ data: { ...own, since: now() }, skipDuplicates: true });
}

/** Forgets everything that reviews have kept about the viewer, but not whether they are on. */
export async function forgetReviews(viewer: Viewer): Promise<void> {
  await db().reviewCard.deleteMany({ where: { userId: viewer.id } });
}
