import { performance } from "node:perf_hooks";
import { readContentFolder } from "#app/domain/authoring/content-folder.server.ts";
import { requireContent } from "#app/domain/authoring/content-parser.ts";
import { gradeAnswer, rightAnswerTo } from "#app/domain/curriculum/question.ts";
import { readKeyedQuestion } from "#app/domain/curriculum/question-types/stored-question-schema.ts";
import { report } from "./report.ts";

const ATTEMPTS = 10_000;
const QUESTIONS = 20;

/** Grades attempts at the questions of the course from memory, half of the answers right and half of them partly. */
export async function measureGrading(): Promise<void> {
  const { questions } = requireContent(await readContentFolder("content"));
  const keyed = questions.map(({ version }) => readKeyedQuestion(version));
  const asked = Array.from({ length: QUESTIONS }, (_, i) => keyed[i % keyed.length]).flatMap((question) => {
    if (!question) return [];
    const right = rightAnswerTo(question);
    return [{ question, answers: [right, right.slice(0, -1)] }];
  });
  const start = performance.now();
  let credit = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    for (const { question, answers } of asked) credit += gradeAnswer(question, answers[attempt % 2] ?? []);
  }
  const value = (performance.now() - start) / 1000;
  report({
    what: `grading ${String(ATTEMPTS)} attempts of ${String(asked.length)} questions`,
    value,
    unit: "s",
    budget: { most: 1 },
    detail: { credit: Math.round(credit) },
  });
}
