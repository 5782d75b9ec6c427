import type { z } from "zod";
import { localText, record } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { readSegments } from "#app/domain/curriculum/question-types/gap-fill.ts";
import { pairOf } from "#app/domain/curriculum/question-types/pairing-rules.ts";
import { locales } from "#app/i18n/locale.ts";
import { checkDistinct } from "./distinct-texts.ts";
import {
  QUESTION_MAX,
  type QuestionFaults,
  type QuestionFormat,
  WORDS_MAX,
  questionRecord,
  shuffled,
  someOf,
} from "./question-format.ts";

const GAPPED_MAX = 1500;

const gap = record({
  answer: localText(WORDS_MAX),
  others: someOf(localText(WORDS_MAX), "texts", 1, 5),
  reason: localText(QUESTION_MAX),
});

export const gapFillSchema = questionRecord("gap-fill", {
  text: localText(GAPPED_MAX),
  gaps: someOf(gap, "gaps", 1, 9),
});
type GapFillDocument = z.infer<typeof gapFillSchema>;

function checkGaps({ text, gaps }: GapFillDocument, { at, report }: QuestionFaults): void {
  for (const locale of locales) {
    const written = text[locale];
    if (written === undefined) continue;
    const place = at(["text", locale]);
    const segments = readSegments(written);
    const found = segments.flatMap((segment) => ("gap" in segment ? [Number(segment.gap)] : []));
    for (let number = 1; number <= Math.max(gaps.length, ...found); number += 1) {
      const times = found.filter((each) => each === number).length;
      if (number > gaps.length) {
        if (times > 0) report(place, `there is no gap ${number}`, "add it to gaps, or take it out");
      } else if (times === 0)
        report(place, `the text has no {${number}}`, `write {${number}} where the gap is`);
      else if (times > 1) report(place, `{${number}} stands ${times} times`, "write each gap once");
    }
    if (!segments.some((segment) => "text" in segment && /[{}]/.test(segment.text))) continue;
    report(place, "a brace that is no gap", "write a gap as {1}, {2} and so on");
  }
}

/** A `text` with gaps `{1}`, `{2}` …; the `gaps` in that order, each with its answer, wrong choices and a reason. */
export const gapFillFormat: QuestionFormat<QuestionShapes["gap-fill"], GapFillDocument> = {
  texts: ({ text, gaps }) => [
    { path: ["text"], text, kind: "words" as const },
    ...gaps.flatMap(({ answer, others, reason }, i) => [
      { path: ["gaps", i, "answer"], text: answer, kind: "words" as const },
      ...others.map((other, j) => ({ path: ["gaps", i, "others", j], text: other, kind: "words" as const })),
      { path: ["gaps", i, "reason"], text: reason, kind: "question" as const },
    ]),
  ],
  check(question, faults) {
    checkGaps(question, faults);
    for (const [i, { answer, others }] of question.gaps.entries()) {
      const rest = others.map((text, j) => ({ path: ["gaps", i, "others", j], text }));
      checkDistinct("choice", [{ path: ["gaps", i, "answer"], text: answer }, ...rest], faults);
    }
  },
  build: ({ text, gaps }, { id, html, words }) => ({
    body: {
      segments: readSegments(words(text)),
      gaps: gaps.map(({ answer, others }, i) => ({
        id: String(i + 1),
        choices: shuffled([answer, ...others].map((each) => ({ id: id(each), text: words(each) }))),
      })),
    },
    key: gaps.map(({ answer }, i) => pairOf(String(i + 1), id(answer))),
    reasons: Object.fromEntries(gaps.map((_, i) => [String(i + 1), html(["gaps", i, "reason"])])),
  }),
};
