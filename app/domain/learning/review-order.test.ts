import fc from "fast-check";
import { expect, test } from "vitest";
import { interleave } from "./review-order.ts";

type Placed = { id: number; lesson: string };

const inARow = (questions: readonly Placed[], before: string | null): number =>
  questions.filter(({ lesson }, i) => lesson === (i === 0 ? before : questions[i - 1]?.lesson)).length;

function* ordersOf(questions: readonly Placed[]): Generator<Placed[]> {
  if (questions.length === 0) yield [];
  for (const [i, first] of questions.entries()) {
    for (const rest of ordersOf(questions.filter((_, j) => j !== i))) yield [first, ...rest];
  }
}

const named = (lessons: readonly string[]): Placed[] => lessons.map((lesson, id) => ({ id, lesson }));
const lesson = fc.constantFrom("listen", "note", "ask");
const before = fc.option(lesson);

test("mixing neither loses a question nor asks one twice", () => {
  fc.assert(
    fc.property(fc.array(lesson, { maxLength: 12 }), before, (lessons, last) => {
      const mixed = interleave(named(lessons), last).map(({ id }) => id);
      expect(mixed.toSorted((one, other) => one - other)).toEqual(lessons.map((_, i) => i));
    }),
  );
});

test("no other order has fewer questions of the same lesson in a row", () => {
  fc.assert(
    fc.property(fc.array(lesson, { maxLength: 6 }), before, (lessons, last) => {
      const questions = named(lessons);
      const fewest = Math.min(...[...ordersOf(questions)].map((order) => inARow(order, last)));
      expect(inARow(interleave(questions, last), last)).toBe(fewest);
    }),
  );
});

test("what is most overdue comes first wherever mixing allows it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), (lessons) => {
      expect(interleave(named(lessons), null).map(({ id }) => id)).toEqual(lessons.map((_, i) => i));
    }),
  );
  const two = named(["listen", "note", "note", "note"]);
  expect(interleave(two, null)[0]).toEqual({ id: 1, lesson: "note" });
});

test("the question after a pause is of another lesson than the one answered last", () => {
  expect(interleave(named(["listen", "listen", "note"]), "listen").map(({ id }) => id)).toEqual([2, 0, 1]);
  expect(interleave(named(["listen", "note", "listen"]), "listen")[0]?.id).toBe(1);
});
