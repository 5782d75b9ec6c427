import { requireContent } from "#app/domain/authoring/content-parser.ts";
import type { KeyedQuestion, QuestionType } from "#app/domain/curriculum/question.ts";
import { readKeyedQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { smallProgrammeWith } from "./edition.ts";
import { quizOfEveryType } from "./quiz.ts";

/** A question of every type with its key, as they come back from the database. */
export function questionOfEveryType(): Map<QuestionType, KeyedQuestion> {
  const { questions } = requireContent(smallProgrammeWith(quizOfEveryType()));
  const keyed = questions.map(({ version }) => readKeyedQuestion(version));
  return new Map(keyed.map((question) => [question.type, question]));
}
