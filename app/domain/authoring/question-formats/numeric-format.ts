import { z } from "zod";
import { list, localText } from "#app/domain/curriculum/content-rules.ts";
import type { QuestionShapes } from "#app/domain/curriculum/question-types/question-shapes.ts";
import { type LocalText, locales } from "#app/i18n/locale.ts";
import { QUESTION_MAX, type QuestionFormat, questionRecord } from "./question-format.ts";

const UNIT_MAX = 40;
const LARGEST = 1_000_000_000;

const numberRule = "a number such as 7 or 0.5";
const number = (min: number) => {
  const rule = min < 0 ? numberRule : `${numberRule}, and not below 0`;
  return z.number(rule).min(min, rule).max(LARGEST, rule);
};

export const numericSchema = questionRecord("numeric", {
  value: number(-LARGEST),
  tolerance: number(0).default(0),
  unit: localText(UNIT_MAX).optional(),
  "unit-forms": list(localText(UNIT_MAX), "texts").default([]),
  reason: localText(QUESTION_MAX),
});
type NumericDocument = z.infer<typeof numericSchema>;

const unitsOf = ({ unit, "unit-forms": forms }: NumericDocument) => [
  ...(unit ? [{ path: ["unit"], text: unit }] : []),
  ...forms.map((text, i) => ({ path: ["unit-forms", i], text })),
];

const inEveryLanguage = (text: LocalText): string[] => locales.flatMap((locale) => text[locale] ?? []);

/**
 * `value`, and how far from it an answer may be. `unit` stands beside the box; it and the `unit-forms` may be typed, in
 * any language of the question.
 */
export const numericFormat: QuestionFormat<QuestionShapes["numeric"], NumericDocument> = {
  texts: (question) => [
    ...unitsOf(question).map(({ path, text }) => ({ path, text, kind: "words" as const })),
    { path: ["reason"], text: question.reason, kind: "question" as const },
  ],
  check(question, { at, report }) {
    for (const { path, text } of unitsOf(question)) {
      if (!inEveryLanguage(text).some((form) => /\d/.test(form))) continue;
      report(at(path), "a unit with a figure in it", "write the unit in letters");
    }
    if (question.unit || question["unit-forms"].length === 0) return;
    report(at(["unit-forms"]), "unit-forms without a unit", "add unit, or take unit-forms out");
  },
  build: (question, { html, words }) => ({
    body: { unit: question.unit ? words(question.unit) : null },
    key: {
      value: question.value,
      tolerance: question.tolerance,
      units: unitsOf(question).flatMap(({ text }) => inEveryLanguage(text)),
    },
    reasons: { answer: html(["reason"]) },
  }),
};
