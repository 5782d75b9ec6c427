import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Rating } from "ts-fsrs";
import { chanceAt, rateAnswer, reviewed } from "./review-schedule.server.ts";
import type { ReviewCard } from "./review-card.ts";
import { strengthOf } from "./review-strength.ts";

const at = new Date("2026-11-22T09:00:00Z");
const DAY_MS = 24 * 60 * 60 * 1000;
const daysAfter = (days: number) => new Date(at.getTime() + days * DAY_MS);
const restOf = (card: ReviewCard) => (card.dueAt.getTime() - card.reviewedAt.getTime()) / DAY_MS;

describe("the rating of an answer", () => {
  test.each([
    [1, false, Rating.Good],
    [1, true, Rating.Hard],
    [0.99, false, Rating.Hard],
    [0.01, true, Rating.Hard],
    [0, false, Rating.Again],
    [0, true, Rating.Again],
  ])("credit %s, guessed %s: rated %s", (credit, guessed, rating) => {
    expect(rateAnswer({ credit, guessed })).toBe(rating);
  });
});

describe("when a question comes back", () => {
  test("known at once: after three days, then fourteen, then fifty-seven", () => {
    const first = reviewed(null, Rating.Good, at);
    const second = reviewed(first, Rating.Good, first.dueAt);
    const third = reviewed(second, Rating.Good, second.dueAt);
    expect([first, second, third].map(restOf)).toEqual([3, 14, 57]);
    expect([first, second, third].map(({ reps }) => reps)).toEqual([1, 2, 3]);
  });

  test("not known: tomorrow, and what was known for long comes back soon", () => {
    expect(restOf(reviewed(null, Rating.Again, at))).toBe(1);
    const long = { reps: 4, stability: 120, difficulty: 3, reviewedAt: daysAfter(-120), dueAt: at };
    expect(restOf(reviewed(long, Rating.Again, at))).toBeLessThan(15);
  });

  test("never on the same day, never later than half a year, and a guess never later than knowing", () => {
    const rating = fc.constantFrom(Rating.Again, Rating.Hard, Rating.Good);
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.record({ rating, days }), { minLength: 1, maxLength: 12 }), (history) => {
        let card: ReviewCard | null = null;
        let day = 0;
        for (const { rating: given, days: later } of history) {
          day += later;
          const hard = reviewed(card, Rating.Hard, daysAfter(day));
          const good = reviewed(card, Rating.Good, daysAfter(day));
          expect(restOf(hard)).toBeLessThanOrEqual(restOf(good));
          card = reviewed(card, given, daysAfter(day));
          expect(restOf(card)).toBeGreaterThanOrEqual(1);
          expect(restOf(card)).toBeLessThanOrEqual(185);
          expect(card.stability).toBeGreaterThan(0);
          expect(card.difficulty).toBeGreaterThanOrEqual(1);
          expect(card.difficulty).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe("what is strong and what fades", () => {
  test("the chance falls from day to day, to nine in ten when the question is due", () => {
    const card = { ...reviewed(null, Rating.Good, at), stability: 10 };
    const chances = [0, 1, 5, 10, 11].map((days) => chanceAt(card, daysAfter(days)));
    expect(chances).toEqual(chances.toSorted((one, other) => other - one));
    expect(chances[3]).toBeCloseTo(0.9, 6);
  });

  test.each([
    [[], "new", null],
    [[1], "strong", 100],
    [[0.9], "strong", 90],
    [[0.899], "fading", 89],
    [[1, 0.5], "fading", 75],
  ] as const)("chances %j are %s", (chances, strength, percent) => {
    expect(strengthOf(chances)).toEqual({ strength, percent });
  });

  test("somebody who did not know it just now is not told that it is strong", () => {
    const card = reviewed(null, Rating.Again, at);
    expect(strengthOf([chanceAt(card, daysAfter(1))]).strength).toBe("fading");
  });
});
