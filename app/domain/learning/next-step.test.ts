import { expect, test } from "vitest";
import { m1Complete, nothingDone, outlineWith, threeModules } from "#tests/factories/outline.ts";
import type { LearnerRecord } from "./learner-facts.ts";
import { nextStep } from "./next-step.ts";

const allLessons = ["a", "b", "c"];
const step = (record: Partial<LearnerRecord>) => nextStep(threeModules, { ...nothingDone, ...record });

test.each<{ name: string; record: Partial<LearnerRecord>; next: object }>([
  {
    name: "a newcomer starts the first lesson",
    record: {},
    next: { kind: "start-lesson", module: "m1", lesson: "a" },
  },
  {
    name: "a reader who stopped goes on where they stopped",
    record: {
      lessonsDone: ["a"],
      begun: ["c", "b"],
    },
    next: { kind: "continue-lesson", module: "m1", lesson: "c" },
  },
  {
    name: "a lesson begun that has gone leads nowhere",
    record: { begun: ["gone"] },
    next: { kind: "start-lesson", lesson: "a" },
  },
  {
    name: "after the lessons comes the quiz",
    record: { lessonsDone: allLessons },
    next: { kind: "start-quiz", module: "m1" },
  },
  {
    name: "a quiz left open is gone on with",
    record: { lessonsDone: allLessons, openAttempts: [{ module: "m1", id: "1" }] },
    next: { kind: "resume-quiz", module: "m1", attempt: "1" },
  },
  {
    name: "when nothing is left the module can be completed",
    record: { lessonsDone: allLessons, quizzesPassed: ["m1"] },
    next: { kind: "complete-module", module: "m1" },
  },
  {
    name: "the required Module 3 comes before the optional Module 2",
    record: { completions: m1Complete },
    next: { kind: "branch-plan", module: "m3" },
  },
  {
    name: "after the branch's plan comes the rep's own",
    record: { completions: m1Complete, plans: ["branch-plan"] },
    next: { kind: "individual-plan", module: "m3" },
  },
])("$name", ({ record, next }) => {
  expect(step(record)).toMatchObject(next);
});

test("the lessons that lead to a plan come before the plan, although nothing asks for them", () => {
  const edition = outlineWith([{ slug: "m3", completion: ["branch-plan"], lessons: ["where", "what"] }]);
  expect(nextStep(edition, { ...nothingDone, lessonsDone: ["where"] })).toMatchObject({ lesson: "what" });
  expect(nextStep(edition, { ...nothingDone, lessonsDone: ["where", "what"] })).toMatchObject({
    kind: "branch-plan",
  });
});

test("what a learner can do alone comes before what waits for others", () => {
  const edition = outlineWith([{ slug: "taught" }, { slug: "read", optional: true, lessons: ["a"] }]);
  expect(nextStep(edition, nothingDone)).toEqual({ kind: "start-lesson", module: "read", lesson: "a" });
  expect(nextStep(edition, { ...nothingDone, lessonsDone: ["a"] })).toMatchObject({
    kind: "complete-module",
  });
  const done = [{ module: "read", on: "2026-01-01", edition: 1 }];
  expect(nextStep(edition, { ...nothingDone, completions: done })).toEqual({
    kind: "session",
    module: "taught",
  });
});

test("someone who has completed everything is asked for nothing", () => {
  const completions = ["m1", "m2", "m3"].map((module) => ({ module, on: "2026-01-01", edition: 1 }));
  expect(step({ completions })).toEqual({ kind: "nothing" });
});
