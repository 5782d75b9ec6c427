import fc from "fast-check";
import { expect, test } from "vitest";
import { difficulties } from "#app/domain/curriculum/question.ts";
import { seededShuffle } from "#app/platform/seeded-shuffle.ts";
import { type BankQuestion, drawQuestions } from "./question-draw.ts";

const bankQuestion = fc.record({
  lesson: fc.constantFrom("listen", "note", "ring"),
  outcome: fc.constantFrom("why", "how"),
  difficulty: fc.constantFrom(...difficulties),
});
const someBank = fc
  .array(bankQuestion, { maxLength: 40 })
  .map((questions) =>
    questions.map((question, i): BankQuestion => ({ ...question, slug: `q-${String(i)}` })),
  );
const someDraw = fc.record({
  bank: someBank,
  count: fc.integer({ min: 0, max: 50 }),
  seed: fc.integer(),
  times: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 }),
});

const draw = ({
  bank,
  count,
  seed,
  times,
}: {
  bank: BankQuestion[];
  count: number;
  seed: number;
  times?: number[];
}) =>
  drawQuestions(bank, {
    count,
    seen: new Map(bank.map(({ slug }, i) => [slug, times?.[i] ?? 0])),
    shuffle: seededShuffle(seed),
  });

/** How often each of the words occurs. */
function tally(words: readonly string[]): number[] {
  return [...new Set(words)].map((word) => words.filter((other) => other === word).length);
}

test("nobody gets a question twice in an attempt, nor fewer than the bank can give", () => {
  fc.assert(
    fc.property(someDraw, (input) => {
      const slugs = draw(input).map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      expect(slugs).toHaveLength(Math.min(input.count, input.bank.length));
    }),
  );
});

test("the same seed asks the same questions in the same order", () => {
  fc.assert(
    fc.property(someDraw, (input) => {
      expect(draw(input)).toEqual(draw(input));
    }),
  );
});

test("no lesson is left out while another is asked about twice", () => {
  fc.assert(
    fc.property(someDraw, (input) => {
      const drawn = tally(draw(input).map(({ lesson }) => lesson));
      const lessons = tally(input.bank.map(({ lesson }) => lesson));
      if (lessons.length * Math.min(...lessons) < input.count) return;
      expect(
        Math.max(0, ...drawn) - Math.min(...(drawn.length === lessons.length ? drawn : [0])),
      ).toBeLessThanOrEqual(1);
    }),
  );
});

test("of one outcome, a question that is new to the learner comes before one that they have met", () => {
  const bank = ["a", "b", "c", "d"].map((slug): BankQuestion => ({
    slug,
    lesson: "listen",
    outcome: "why",
    difficulty: "medium",
  }));
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const slugs = draw({ bank, count: 2, seed, times: [1, 0, 2, 0] }).map(({ slug }) => slug);
      expect(slugs.toSorted()).toEqual(["b", "d"]);
    }),
  );
});

test("an attempt is not all easy when the bank is not", () => {
  const bank = difficulties.flatMap((difficulty) =>
    ["1", "2", "3", "4"].map((n): BankQuestion => ({
      slug: difficulty + n,
      lesson: "listen",
      outcome: "why",
      difficulty,
    })),
  );
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(tally(draw({ bank, count: 6, seed }).map(({ difficulty }) => difficulty))).toEqual([2, 2, 2]);
    }),
  );
});

test("different seeds ask different questions", () => {
  const bank = Array.from({ length: 20 }, (_, i): BankQuestion => ({
    slug: String(i),
    lesson: "listen",
    outcome: "why",
    difficulty: "medium",
  }));
  const draws = new Set(
    Array.from({ length: 20 }, (_, seed) =>
      draw({ bank, count: 5, seed })
        .map(({ slug }) => slug)
        .toSorted()
        .join(),
    ),
  );
  expect(draws.size).toBeGreaterThan(15);
});
