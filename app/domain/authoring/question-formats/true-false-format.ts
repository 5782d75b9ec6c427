import type { z } from "zod";
import { localText, yesOrNo } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { courseWord } from "../course-words.ts";
import { QUESTION_MAX, type QuestionFormat, questionRecord } from "./question-format.ts";

export const trueFalseSchema = questionRecord("true-false", {
  answer: yesOrNo(),
  reason: localText(QUESTION_MAX),
});

/** The stem is a statement; `answer` says whether it is true, `reason` why. */
export const trueFalseFormat: QuestionFormat<
  QuestionShapes["true-false"],
  z.infer<typeof trueFalseSchema>
> = {
  texts: ({ reason }) => [{ path: ["reason"], text: reason, kind: "question" }],
  check: () => undefined,
  build: ({ answer }, { locale, html }) => ({
    body: {
      options: [
        { id: "true", html: courseWord(locale, "true") },
        { id: "false", html: courseWord(locale, "false") },
      ],
    },
    key: [String(answer)],
    reasons: { [String(answer)]: html(["reason"]) },
  }),
};
