import type { CompletionKind, EditionOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { CivilDate } from "#app/platform/civil-date.ts";
import { RECOGNISED } from "./evidence.ts";
import type { CompletedModule, LearnerFacts } from "./learner-facts.ts";

/**
 * What still stands between a learner and a module. `lessons` is a number of lessons; `orSession` is true where a
 * taught session stands in for them; `session` is true where it has to be one, as in a module of which this Edition has
 * no lessons or no quiz.
 */
export type WhatIsLeft = {
  lessons: number;
  orSession: boolean;
  session: boolean;
  quiz: boolean;
  branchPlan: boolean;
  individualPlan: boolean;
};

export const NOTHING_LEFT: WhatIsLeft = {
  lessons: 0,
  orSession: false,
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
    | {
        state: "complete";
        on: CivilDate;
        edition: number;
        /** By what was learnt elsewhere. */ recognised: boolean;
      }
  );

export type ModuleState = ModuleProgress["state"];

export const moduleStates = ["open", "complete", "locked"] as const satisfies ModuleState[];

export const isNothingLeft = ({ lessons, session, quiz, branchPlan, individualPlan }: WhatIsLeft): boolean =>
  lessons === 0 && !session && !quiz && !branchPlan && !individualPlan;

const isOfLessons = (kind: CompletionKind): boolean => kind === "lessons" || kind === "lessons-or-session";

const isTaughtOnly = ({ completion, lessons, quiz }: ModuleOutline): boolean =>
  (completion.some(isOfLessons) && lessons.length === 0) || (completion.includes("quiz") && quiz === null);

/** The module's rule lets a trainer recognise what somebody learnt elsewhere. */
export const canBeRecognised = ({ completion }: Pick<ModuleOutline, "completion">): boolean =>
  completion.includes(RECOGNISED);

function whatIsLeft(module: ModuleOutline, facts: LearnerFacts): WhatIsLeft {
  const { slug, completion, lessons, quiz } = module;
  if (canBeRecognised(module) && facts.recognised.includes(slug)) return NOTHING_LEFT;
  const asks = (kind: CompletionKind) => completion.includes(kind);
  const attended = facts.sessionsAttended.includes(slug);
  const undone = lessons.filter((lesson) => !facts.lessonsDone.includes(lesson.slug)).length;
  const orSession = asks("lessons-or-session") && !attended && undone > 0;
  return {
    lessons: asks("lessons") || orSession ? undone : 0,
    orSession,
    session: !attended && (asks("session") || isTaughtOnly(module)),
    quiz: asks("quiz") && quiz !== null && !facts.quizzesPassed.includes(slug),
    branchPlan: asks("branch-plan") && !facts.plans.includes("branch-plan"),
    individualPlan: asks("individual-plan") && !facts.plans.includes("individual-plan"),
  };
}

const stepsOf = ({ completion, lessons }: ModuleOutline): number =>
  completion
    .filter((kind) => kind !== RECOGNISED)
    .reduce((sum, kind) => sum + (isOfLessons(kind) ? Math.max(lessons.length, 1) : 1), 0);

const stepsLeft = (left: WhatIsLeft): number =>
  left.lessons + [left.session, left.quiz, left.branchPlan, left.individualPlan].filter(Boolean).length;

function progressOf(edition: EditionOutline, module: ModuleOutline, facts: LearnerFacts): ModuleProgress {
  const { slug } = module;
  const of = stepsOf(module);
  const nextLesson = module.lessons.find((lesson) => !facts.lessonsDone.includes(lesson.slug))?.slug ?? null;
  const completion = facts.completions.find((completed) => completed.module === slug);
  if (completion) {
    const { on, edition: number } = completion;
    const recognised = facts.recognised.includes(slug);
    return {
      slug,
      state: "complete",
      on,
      edition: number,
      recognised,
      left: NOTHING_LEFT,
      done: of,
      of,
      nextLesson,
    };
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
