import type { z } from "zod";
import { list, localText, record } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { pairOf } from "#app/domain/curriculum/question-types/pairing-rules.ts";
import { checkDistinct } from "./distinct-texts.ts";
import {
  OPTION_MAX,
  QUESTION_MAX,
  type QuestionFormat,
  WORDS_MAX,
  questionRecord,
  shuffled,
  someOf,
} from "./question-format.ts";

const pair = record({
  left: localText(OPTION_MAX),
  right: localText(WORDS_MAX),
  reason: localText(QUESTION_MAX),
});

export const matchingSchema = questionRecord("matching", {
  pairs: someOf(pair, "pairs", 2, 8),
  others: list(localText(WORDS_MAX), "texts").default([]),
});

/** `pairs` of what belongs together, with reasons; `others` are further choices on the right that belong nowhere. */
export const matchingFormat: QuestionFormat<QuestionShapes["matching"], z.infer<typeof matchingSchema>> = {
  texts: ({ pairs, others }) => [
    ...pairs.flatMap(({ left, right, reason }, i) => [
      { path: ["pairs", i, "left"], text: left, kind: "option" as const },
      { path: ["pairs", i, "right"], text: right, kind: "words" as const },
      { path: ["pairs", i, "reason"], text: reason, kind: "question" as const },
    ]),
    ...others.map((text, i) => ({ path: ["others", i], text, kind: "words" as const })),
  ],
  check({ pairs, others }, faults) {
    const lefts = pairs.map(({ left }, i) => ({ path: ["pairs", i, "left"], text: left }));
    const rights = pairs.map(({ right }, i) => ({ path: ["pairs", i, "right"], text: right }));
    checkDistinct("left side", lefts, faults);
    const rest = others.map((text, i) => ({ path: ["others", i], text }));
    checkDistinct("right side", [...rights, ...rest], faults);
  },
  build({ pairs, others }, { id, html, phrase, words }) {
    const rows = pairs.map(({ left }, i) => ({ id: id(left), html: phrase(["pairs", i, "left"]) }));
    const rights = [...pairs.map(({ right }) => right), ...others];
    return {
      body: {
        rows: shuffled(rows),
        choices: shuffled(rights.map((text) => ({ id: id(text), text: words(text) }))),
      },
      key: pairs.map(({ left, right }) => pairOf(id(left), id(right))),
      reasons: Object.fromEntries(rows.map((row, i) => [row.id, html(["pairs", i, "reason"])])),
    };
  },
};
