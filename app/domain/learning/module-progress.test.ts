import fc from "fast-check";
import { expect, test } from "vitest";
import { completionKinds } from "#app/domain/curriculum/edition.ts";
import { aQuiz, m1Complete, nothingDone, outlineWith, threeModules } from "#tests/factories/outline.ts";
import { planKinds } from "./evidence.ts";
import type { LearnerFacts } from "./learner-facts.ts";
import { NOTHING_LEFT, isNothingLeft, newlyComplete, progressIn } from "./module-progress.ts";

const here = (facts: Partial<LearnerFacts>, slug: string) => {
  const found = progressIn(threeModules, { ...nothingDone, ...facts }).find((module) => module.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

test.each([
  { name: "nothing", facts: {}, left: { lessons: 3, quiz: true }, next: "a", done: 0 },
  { name: "one lesson", facts: { lessonsDone: ["a"] }, left: { lessons: 2, quiz: true }, next: "b", done: 1 },
  {
    name: "the last lesson first",
    facts: { lessonsDone: ["c"] },
    left: { lessons: 2, quiz: true },
    next: "a",
    done: 1,
  },
  { name: "all lessons", facts: { lessonsDone: ["a", "b", "c"] }, left: { quiz: true }, next: null, done: 3 },
  { name: "the quiz first", facts: { quizzesPassed: ["m1"] }, left: { lessons: 3 }, next: "a", done: 1 },
  {
    name: "another module's lesson",
    facts: { lessonsDone: ["z"] },
    left: { lessons: 3, quiz: true },
    next: "a",
    done: 0,
  },
])("a learner who has done $name is told what is left", ({ facts, left, next, done }) => {
  expect(here(facts, "m1")).toEqual({
    slug: "m1",
    state: "open",
    left: { ...NOTHING_LEFT, ...left },
    nextLesson: next,
    done,
    of: 4,
  });
});

test("modules 2 and 3 stay locked, and name Module 1, until it is complete", () => {
  for (const slug of ["m2", "m3"]) {
    expect(here({ lessonsDone: ["a", "b", "c"] }, slug)).toMatchObject({ state: "locked", first: ["m1"] });
    expect(here({ completions: m1Complete }, slug).state).toBe("open");
  }
});

test("a module without lessons is never complete by having none", () => {
  const facts = { ...nothingDone, completions: m1Complete };
  expect(here(facts, "m2")).toMatchObject({ left: { session: true }, done: 0, of: 1 });
  expect(newlyComplete(threeModules, facts, "2026-04-01")).toEqual([]);
});

test("a quiz that an Edition asks for and has not got cannot be passed over", () => {
  const edition = outlineWith([{ slug: "m1", lessons: ["a"], completion: ["lessons", "quiz"] }]);
  const [module] = progressIn(edition, { ...nothingDone, lessonsDone: ["a"] });
  expect(module?.left).toEqual({ ...NOTHING_LEFT, session: true });
});

test("whoever was taught Module 1 in a session need not read its lessons too, and still takes the quiz", () => {
  const edition = outlineWith([
    { slug: "m1", lessons: ["a", "b"], completion: ["lessons-or-session", "quiz"], quiz: aQuiz },
  ]);
  const left = (facts: Partial<LearnerFacts>) => progressIn(edition, { ...nothingDone, ...facts })[0]?.left;
  expect(left({ lessonsDone: ["a"] })).toEqual({ ...NOTHING_LEFT, lessons: 1, orSession: true, quiz: true });
  expect(left({ sessionsAttended: ["m1"] })).toEqual({ ...NOTHING_LEFT, quiz: true });
  expect(left({ sessionsAttended: ["m2"], lessonsDone: ["a", "b"] })).toEqual({
    ...NOTHING_LEFT,
    quiz: true,
  });
});

test("a module taught in a session is complete by coming to it, and by nothing else", () => {
  const facts = { ...nothingDone, completions: m1Complete };
  expect(newlyComplete(threeModules, { ...facts, sessionsAttended: ["m1", "m3"] }, "2026-04-01")).toEqual([]);
  expect(newlyComplete(threeModules, { ...facts, sessionsAttended: ["m2"] }, "2026-04-01")).toMatchObject([
    { module: "m2" },
  ]);
});

test("a completed module keeps its date and Edition when a later Edition asks for more", () => {
  const later = outlineWith([
    { slug: "m1", lessons: ["a", "b", "c", "d"], completion: ["lessons", "quiz"], quiz: aQuiz },
  ]);
  const [module] = progressIn(later, { ...nothingDone, completions: m1Complete });
  expect(module).toMatchObject({
    state: "complete",
    on: "2026-03-01",
    edition: 2,
    left: NOTHING_LEFT,
    done: 5,
    of: 5,
  });
});

test("a module that has gone from the programme locks nothing for ever", () => {
  const [module] = progressIn(outlineWith([{ slug: "m9", requires: ["gone"], lessons: ["a"] }]), nothingDone);
  expect(module?.state).toBe("open");
});

test("plans written before Module 1 is complete count the moment it is", () => {
  const facts = {
    ...nothingDone,
    lessonsDone: ["a", "b", "c"],
    quizzesPassed: ["m1"],
    plans: [...planKinds],
  };
  expect(newlyComplete(threeModules, facts, "2026-04-01")).toEqual([
    { module: "m1", on: "2026-04-01", edition: 4 },
    { module: "m3", on: "2026-04-01", edition: 4 },
  ]);
});

const subset = <T>(items: T[]) => fc.subarray(items);
const anyFacts = fc.record({
  lessonsDone: subset(["a", "b", "c", "d", "z"]),
  quizzesPassed: subset(["m1", "m2"]),
  plans: subset([...planKinds]),
  sessionsAttended: subset(["m1", "m2", "m3"]),
  recognised: subset(["m1", "m2", "m3"]),
  completions: subset(["m1", "m2", "m3", "gone"]).map((slugs) =>
    slugs.map((module) => ({ module, on: "2026-01-02", edition: 1 })),
  ),
});
const anyEdition = fc
  .array(
    fc.record({
      lessons: subset(["a", "b", "c", "d"]),
      completion: fc.subarray([...completionKinds], {
        minLength: 1,
      }),
      quiz: fc.constantFrom(null, aQuiz),
      requires: subset(["m1", "m2", "gone"]),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((modules) =>
    outlineWith(
      modules.map((module, i) => ({
        ...module,
        slug: `m${i + 1}`,
        completion: [...module.completion],
        requires: module.requires.filter((slug) => slug < `m${i + 1}`),
      })),
    ),
  );

test("doing more never leaves more, and never takes a completion away", () => {
  fc.assert(
    fc.property(anyEdition, anyFacts, anyFacts, (edition, some, more) => {
      const all = {
        lessonsDone: [...some.lessonsDone, ...more.lessonsDone],
        quizzesPassed: [...some.quizzesPassed, ...more.quizzesPassed],
        plans: [...some.plans, ...more.plans],
        sessionsAttended: [...some.sessionsAttended, ...more.sessionsAttended],
        recognised: [...some.recognised, ...more.recognised],
        completions: [...some.completions, ...more.completions],
      };
      const after = progressIn(edition, all);
      progressIn(edition, some).forEach((before, i) => {
        expect(after[i]?.done).toBeGreaterThanOrEqual(before.done);
        expect(after[i]?.of).toBe(before.of);
        if (before.state === "complete") expect(after[i]).toMatchObject({ state: "complete", on: before.on });
        if (before.state === "open") expect(after[i]?.state).not.toBe("locked");
      });
    }),
  );
});

test("what is complete has nothing left, and what has nothing left completes unless it is locked", () => {
  fc.assert(
    fc.property(anyEdition, anyFacts, (edition, facts) => {
      const completions = newlyComplete(edition, facts, "2026-05-05");
      expect(new Set(completions.map(({ module }) => module)).size).toBe(completions.length);
      const after = progressIn(edition, { ...facts, completions: [...facts.completions, ...completions] });
      for (const module of after) {
        if (module.state === "open") expect(isNothingLeft(module.left)).toBe(false);
        if (module.state === "complete") expect(module.done).toBe(module.of);
        if (module.state === "locked")
          expect(edition.modules.map(({ slug }) => slug)).toContain(module.first[0]);
      }
      expect(
        newlyComplete(
          edition,
          { ...facts, completions: [...facts.completions, ...completions] },
          "2026-05-06",
        ),
      ).toEqual([]);
    }),
  );
});
