import type { z } from "zod";
import { localText, record, slug, wholeNumber } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { pairOf } from "#app/domain/curriculum/question-types/pairing-rules.ts";
import { checkCaseGraph } from "./case-graph.ts";
import { OPTION_MAX, QUESTION_MAX, type QuestionFormat, questionRecord, someOf } from "./question-format.ts";

const choice = record({
  id: slug(),
  text: localText(OPTION_MAX),
  consequence: localText(QUESTION_MAX),
  reason: localText(QUESTION_MAX),
  next: slug(),
});
const step = record({
  id: slug(),
  text: localText(QUESTION_MAX),
  choices: someOf(choice, "choices", 2, 5),
});
const end = record({ id: slug(), text: localText(QUESTION_MAX), credit: wholeNumber(0, 100) });

export const branchingCaseSchema = questionRecord("branching-case", {
  steps: someOf(step, "steps", 1, 12),
  ends: someOf(end, "ends", 2, 8),
});
type BranchingCaseDocument = z.infer<typeof branchingCaseSchema>;

/** The case begins at the first of its `steps`; each choice leads to another step or to one of the `ends`. */
export const branchingCaseFormat: QuestionFormat<QuestionShapes["branching-case"], BranchingCaseDocument> = {
  texts: ({ steps, ends }) => [
    ...steps.flatMap(({ text, choices }, i) => [
      { path: ["steps", i, "text"], text, kind: "question" as const },
      ...choices.flatMap(({ text: words, consequence, reason }, j) => [
        { path: ["steps", i, "choices", j, "text"], text: words, kind: "option" as const },
        { path: ["steps", i, "choices", j, "consequence"], text: consequence, kind: "question" as const },
        { path: ["steps", i, "choices", j, "reason"], text: reason, kind: "question" as const },
      ]),
    ]),
    ...ends.map(({ text }, i) => ({ path: ["ends", i, "text"], text, kind: "question" as const })),
  ],
  check: checkCaseGraph,
  build: ({ steps, ends }, { html, phrase }) => ({
    body: {
      steps: steps.map(({ id, choices }, i) => ({
        id,
        html: html(["steps", i, "text"]),
        choices: choices.map(({ id: name, next }, j) => ({
          id: name,
          html: phrase(["steps", i, "choices", j, "text"]),
          consequenceHtml: html(["steps", i, "choices", j, "consequence"]),
          next,
        })),
      })),
      ends: ends.map(({ id }, i) => ({ id, html: html(["ends", i, "text"]) })),
    },
    key: Object.fromEntries(ends.map(({ id, credit }) => [id, credit / 100])),
    reasons: Object.fromEntries(
      steps.flatMap(({ id, choices }, i) =>
        choices.map(({ id: name }, j) => [pairOf(id, name), html(["steps", i, "choices", j, "reason"])]),
      ),
    ),
  }),
};
