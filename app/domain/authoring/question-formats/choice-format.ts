import type { z } from "zod";
import { localText, record, slug, yesOrNo } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { checkUnique } from "../unique-ids.ts";
import { OPTION_MAX, QUESTION_MAX, type QuestionFormat, questionRecord, someOf } from "./question-format.ts";

const option = record({
  id: slug(),
  text: localText(OPTION_MAX),
  correct: yesOrNo().default(false),
  reason: localText(QUESTION_MAX),
});
const options = someOf(option, "options", 2, 6);

export const singleSchema = questionRecord("single", { options });
export const multipleSchema = questionRecord("multiple", { options });
type ChoiceDocument = z.infer<typeof singleSchema> | z.infer<typeof multipleSchema>;

const rightCounts = {
  single: (right: number) => right === 1,
  multiple: (right: number, of: number) => right > 0 && right < of,
};

/** `options`, each with a reason, and `correct: true` at what is right. */
export const choiceFormat: QuestionFormat<QuestionShapes["single"], ChoiceDocument> = {
  texts: ({ options: all }) =>
    all.flatMap(({ text, reason }, i) => [
      { path: ["options", i, "text"], text, kind: "option" },
      { path: ["options", i, "reason"], text: reason, kind: "question" },
    ]),
  check({ type, options: all }, { at, report }) {
    const named = all.map(({ id }, i) => ({ id, place: at(["options", i, "id"]), report }));
    checkUnique("option", named);
    const right = all.filter(({ correct }) => correct).length;
    if (rightCounts[type](right, all.length)) return;
    const [message, remedy] =
      type === "single"
        ? [`${right} right options in a question of type single`, "mark exactly one as correct: true"]
        : [
            `${right} right options of ${all.length}`,
            "mark one or more as correct: true, and leave one or more unmarked",
          ];
    report(at(["options"]), message, remedy);
  },
  build: ({ options: all }, { html, phrase }) => ({
    body: { options: all.map(({ id }, i) => ({ id, html: phrase(["options", i, "text"]) })) },
    key: all.filter(({ correct }) => correct).map(({ id }) => id),
    reasons: Object.fromEntries(all.map(({ id }, i) => [id, html(["options", i, "reason"])])),
  }),
};
