import type { z } from "zod";
import { localText, record } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { orderingKey } from "#app/domain/curriculum/question-types/ordering.ts";
import { checkDistinct } from "./distinct-texts.ts";
import {
  OPTION_MAX,
  QUESTION_MAX,
  type QuestionFormat,
  questionRecord,
  shuffled,
  someOf,
} from "./question-format.ts";

const step = record({ text: localText(OPTION_MAX), reason: localText(QUESTION_MAX) });

export const orderingSchema = questionRecord("ordering", { steps: someOf(step, "steps", 3, 8) });

/** `steps` in the right order, each with the reason for its place. They are shown in another order. */
export const orderingFormat: QuestionFormat<QuestionShapes["ordering"], z.infer<typeof orderingSchema>> = {
  texts: ({ steps }) =>
    steps.flatMap(({ text, reason }, i) => [
      { path: ["steps", i, "text"], text, kind: "option" },
      { path: ["steps", i, "reason"], text: reason, kind: "question" },
    ]),
  check: ({ steps }, faults) => {
    const texts = steps.map(({ text }, i) => ({ path: ["steps", i, "text"], text }));
    checkDistinct("step", texts, faults);
  },
  build({ steps }, { id, html, phrase }) {
    const rows = steps.map(({ text }, i) => ({ id: id(text), html: phrase(["steps", i, "text"]) }));
    return {
      body: { rows: shuffled(rows) },
      key: orderingKey(rows.map((row) => row.id)),
      reasons: Object.fromEntries(rows.map((row, i) => [row.id, html(["steps", i, "reason"])])),
    };
  },
};
