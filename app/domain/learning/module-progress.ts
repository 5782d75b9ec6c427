import type { EditionOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import type { CompletedModule, LearnerFacts } from "./learner-facts.ts";

/**
 * What still stands between a learner and a module. `lessons` is a number of lessons; `session` is true for a module
 * that this Edition teaches only in a room, which no reading and no quiz can complete.
 */
export type WhatIsLeft = {
  lessons: number;
  session: boolean;
  quiz: boolean;
  branchPlan: boolean;
  individualPlan: boolean;
};

export const NOTHING_LEFT: WhatIsLeft = {
  lessons: 0,
  session: false,
  quiz: false,
  branchPlan: false,
  individualPlan: false,
};

type Common = {
  slug: string;
  left: WhatIsLeft;
  /** Steps done and steps in all: each lesson is one, so is every other part of the rule. */
  done: number;
  of: number;
  /** The slug of the first lesson that is not done; null when there is none. */
  nextLesson: string | null;
};

export type ModuleProgress = Common &
  (
    | { state: "locked"; /** Slugs of the modules that come first. */ first: string[] }
    | { state: "open" }
    | { state: "complete"; on: CivilDate; edition: number }
  );

export type ModuleState = ModuleProgress["state"];

export const moduleStates = ["open", "complete", "locked"] as const satisfies ModuleState[];

export const isNothingLeft = ({ lessons, session, quiz, branchPlan, individualPlan }: WhatIsLeft): boolean =>
  lessons === 0 && !session && !quiz && !branchPlan && !individualPlan;

function whatIsLeft(module: ModuleOutline, facts: LearnerFacts): WhatIsLeft {
  const asks = (kind: ModuleOutline["completion"][number]) => module.completion.includes(kind);
  const undone = module.lessons.filter(({ slug }) => !facts.lessonsDone.includes(slug));
  return {
    lessons: asks("lessons") ? undone.length : 0,
    session: (asks("lessons") && module.lessons.length === 0) || (asks("quiz") && module.quiz === null),
    quiz: asks("quiz") && module.quiz !== null && !facts.quizzesPassed.includes(module.slug),
    branchPlan: asks("branch-plan") && !facts.evidence.includes("branch-plan"),
    individualPlan: asks("individual-plan") && !facts.evidence.includes("individual-plan"),
  };
}

function stepsOf(module: ModuleOutline): number {
  const lessons = module.completion.includes("lessons") ? Math.max(module.lessons.length, 1) : 0;
  return lessons + module.completion.filter((kind) => kind !== "lessons").length;
}

const stepsLeft = (left: WhatIsLeft): number =>
  left.lessons + [left.session, left.quiz, left.branchPlan, left.individualPlan].filter(Boolean).length;

function progressOf(edition: EditionOutline, module: ModuleOutline, facts: LearnerFacts): ModuleProgress {
  const { slug } = module;
  const of = stepsOf(module);
  const nextLesson = module.lessons.find((lesson) => !facts.lessonsDone.includes(lesson.slug))?.slug ?? null;
  const completion = facts.completions.find((completed) => completed.module === slug);
  if (completion) {
    const { on, edition: number } = completion;
    return { slug, state: "complete", on, edition: number, left: NOTHING_LEFT, done: of, of, nextLesson };
  }
  const left = whatIsLeft(module, facts);
  const common = { slug, left, done: Math.max(of - stepsLeft(left), 0), of, nextLesson };
  const first = module.requires.filter(
    (required) =>
      edition.modules.some((other) => other.slug === required) &&
      !facts.completions.some((completed) => completed.module === required),
  );
  return first.length > 0 ? { ...common, state: "locked", first } : { ...common, state: "open" };
}

/**
 * Where a learner stands in every module of an Edition, in its order. A completed module never reopens, whatever a
 * later Edition adds; an open one is judged on the Edition given (design rules 1 and 2).
 */
export const progressIn = (edition: EditionOutline, facts: LearnerFacts): ModuleProgress[] =>
  edition.modules.map((module) => progressOf(edition, module, facts));

/**
 * The modules whose rule is met and which are not complete yet, as completed on the day given, in the order in which
 * they complete: one may unlock the next, whose rule was met before (a rep may have contributed to the branch's plan
 * while Module 3 was locked).
 */
export function newlyComplete(
  edition: EditionOutline,
  facts: LearnerFacts,
  on: CivilDate,
): CompletedModule[] {
  const met = progressIn(edition, facts).find(({ state, left }) => state === "open" && isNothingLeft(left));
  if (!met) return [];
  const completed = { module: met.slug, on, edition: edition.number };
  const completions = [...facts.completions, completed];
  return [completed, ...newlyComplete(edition, { ...facts, completions }, on)];
}
