import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededShuffle } from "#app/platform/seeded-shuffle.ts";
import { questionOfEveryType } from "#tests/factories/question.ts";
import {
  type KeyedQuestion,
  arrangeQuestion,
  askQuestion,
  fitsQuestion,
  gradeAnswer,
  isComplete,
  markAnswer,
  rightAnswerTo,
} from "./question.ts";

const questions = [...questionOfEveryType()].map(([type, question]) => ({ type, question }));

/** Every string that a form could send for a question, and some that none does. */
function wordsFor(question: KeyedQuestion): string[] {
  const asked = askQuestion(question, []);
  const odd = ["", "z", "=", "a=", "seven", "7", "7,2", "Détriment."];
  switch (asked.shape) {
    case "choices":
      return [...asked.options.map(({ id }) => id), ...odd];
    case "rows":
      return [...asked.rows.flatMap(({ id }) => asked.choices.map((choice) => `${id}=${choice.id}`)), ...odd];
    case "gaps":
      return [
        ...asked.gaps.flatMap(({ id, choices }) => choices.map((choice) => `${id}=${choice.id}`)),
        ...odd,
      ];
    case "case":
      return ["start=listen", "start=run", "note=dates", "note=nothing", "note=guess", ...odd];
    case "typed":
      return odd;
  }
}

const answersTo = (question: KeyedQuestion) =>
  fc.array(fc.oneof(fc.constantFrom(...wordsFor(question)), fc.string()), { maxLength: 8 });

describe.each(questions)("a question of type $type", ({ question }) => {
  test("never earns less than nothing or more than its mark, whatever is sent", () => {
    fc.assert(
      fc.property(answersTo(question), (given) => {
        const credit = gradeAnswer(question, given);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("earns its whole mark with the right answer, in whatever order that is sent", () => {
    const right = rightAnswerTo(question);
    expect(fitsQuestion(question, right)).toBe(true);
    expect(isComplete(question, right)).toBe(true);
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (given) => {
        expect(gradeAnswer(question, given)).toBe(1);
      }),
    );
  });

  test("earns nothing without an answer, and is open", () => {
    expect(gradeAnswer(question, [])).toBe(0);
    expect(isComplete(question, [])).toBe(false);
    expect(fitsQuestion(question, [])).toBe(true);
  });

  test("is graded the same in whatever order an answer is sent", () => {
    fc.assert(
      fc.property(answersTo(question), (given) => {
        expect(gradeAnswer(question, [...given].reverse())).toBe(gradeAnswer(question, given));
      }),
    );
  });

  test("refuses what no form sends: unknown ids, the same line twice, a book, characters that cannot be kept", () => {
    const right = rightAnswerTo(question);
    for (const given of [
      [...right, ...right],
      Array.from({ length: 41 }, () => right[0] ?? ""),
      ["x".repeat(1_000_000)],
      ["a\u0000b"],
      ["two\nlines"],
      ["__proto__=constructor", "toString"],
    ]) {
      expect([given[0]?.slice(0, 20), fitsQuestion(question, given)]).toEqual([
        given[0]?.slice(0, 20),
        false,
      ]);
    }
  });

  test("is shown afterwards with a reason for the right answer, and one for every part", () => {
    const reasons = new Proxy({}, { get: () => "because", has: () => true }) as Record<string, string>;
    const marked = markAnswer(question, reasons, rightAnswerTo(question));
    const told =
      marked.shape === "choices"
        ? marked.options.filter(({ right }) => right).map(({ reasonHtml }) => reasonHtml)
        : (marked.shape === "case" ? marked.taken : marked.parts).map(({ reasonHtml }) => reasonHtml);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told)).toEqual(new Set(["because"]));
  });

  test("is graded, refused and left open alike in whatever order its parts are shown", () => {
    fc.assert(
      fc.property(answersTo(question), fc.integer(), (given, seed) => {
        const arranged = { ...question, ...arrangeQuestion(question, seededShuffle(seed)) } as KeyedQuestion;
        expect(gradeAnswer(arranged, given)).toBe(gradeAnswer(question, given));
        expect(fitsQuestion(arranged, given)).toBe(fitsQuestion(question, given));
        expect(isComplete(arranged, given)).toBe(isComplete(question, given));
      }),
    );
  });

  test("can be shown whatever was given", () => {
    fc.assert(
      fc.property(answersTo(question), (given) => {
        expect(markAnswer(question, {}, given)).toBeTruthy();
        expect(askQuestion(question, given)).toBeTruthy();
      }),
    );
  });
});

test("an answer that fits is never less complete than one that is right", () => {
  for (const { question } of questions) {
    const right = rightAnswerTo(question);
    const part = right.slice(0, -1);
    expect(isComplete(question, part)).toBe(question.type === "multiple");
    expect(fitsQuestion(question, part)).toBe(true);
  }
});
