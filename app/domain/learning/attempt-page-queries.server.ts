import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { EditionOutline } from "#app/domain/curriculum/edition.ts";
import { askQuestion, isComplete, markAnswer } from "#app/domain/curriculum/question.ts";
import { outlineOf, requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { NamedError } from "#app/platform/named-error.ts";
import {
  type AskedQuestion,
  type AttemptPage,
  type FlaggableAnswer,
  type MarkedAnswer,
  pointsAsked,
  shownPoints,
} from "./attempt.ts";
import {
  type AttemptAddress,
  type AttemptQuestion,
  type AttemptRow,
  type Marking,
  readMarking,
  requireOwnAttempt,
} from "./attempt-queries.server.ts";
import { nameOf } from "./programme.ts";

const asked = ({ position, question, locale, stemHtml, answer }: AttemptQuestion): AskedQuestion => ({
  position,
  type: question.type,
  locale,
  stemHtml,
  asked: askQuestion(question, answer),
  given: answer,
  complete: isComplete(question, answer),
});

function marked(
  { position, locale, stemHtml, answer, credit }: AttemptQuestion,
  { question, reasons, lessonSlug, section, flag }: Marking,
  current: EditionOutline,
): FlaggableAnswer {
  return {
    position,
    type: question.type,
    locale,
    stemHtml,
    marked: markAnswer(question, reasons, answer),
    credit: credit ?? 0,
    answered: answer.length > 0,
    flag,
    lesson: lessonIn(current, lessonSlug, section),
  };
}

/** Where a question is taught in an Edition; null when that lesson is gone. */
export function lessonIn(
  edition: EditionOutline,
  slug: string,
  section: string | null,
): MarkedAnswer["lesson"] {
  for (const module of edition.modules) {
    const lesson = module.lessons.find((other) => other.slug === slug);
    if (lesson) return { module: module.slug, slug, title: lesson.title, section };
  }
  return null;
}

async function markedAnswers(attempt: AttemptRow, locale: Locale): Promise<FlaggableAnswer[]> {
  const [marking, current] = await Promise.all([readMarking(attempt), requireCurrentEdition(locale)]);
  return attempt.questions.flatMap((question) => {
    const found = marking.get(question.position);
    return found ? [marked(question, found, current)] : [];
  });
}

/**
 * An attempt of the viewer's own: the questions while it is open, the verdicts and reasons once it is submitted.
 * Before that neither a key, nor a reason, nor a question's hash is part of it (design rule 3). Throws `not-found`.
 */
export async function requireAttemptPage(
  viewer: Viewer,
  address: AttemptAddress,
  locale: Locale,
): Promise<AttemptPage> {
  const asOf = now().toISOString();
  const attempt = await requireOwnAttempt(viewer.id, address);
  const edition = await outlineOf(attempt.editionId, locale);
  const module = edition.modules.find(({ slug }) => slug === address.module);
  if (!module) throw new NamedError("not-found");
  const of = attempt.questions.length;
  const common = {
    id: attempt.id,
    kind: attempt.kind,
    module: nameOf(module),
    quizTitle: module.quiz?.title ?? module.title,
    needed: pointsAsked(module, attempt.passMark, of),
    of,
  };
  const { submittedAt, credit, passed } = attempt;
  if (submittedAt === null || credit === null || passed === null) {
    return { ...common, state: "open", asOf, questions: attempt.questions.map(asked) };
  }
  const answers = await markedAnswers(attempt, locale);
  const submittedOn = civilDateAt(submittedAt);
  return { ...common, state: "submitted", submittedOn, points: shownPoints(credit), passed, answers };
}
