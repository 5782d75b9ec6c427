import type { EditionOutline, LessonOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { LearnerRecord } from "./learner-facts.ts";
import { isTopUpDue } from "./lesson-change.ts";
import { type ModuleProgress, progressIn } from "./module-progress.ts";
import { type NextStep, nextStep } from "./next-step.ts";

/** How a module is named where another page speaks of it. */
export type ModuleName = { slug: string; position: number; title: string };

/** A module in a list: what it is, and where the learner stands in it. `minutes` of reading in all. */
export type ModuleSummary = ModuleName & {
  summary: string;
  optional: boolean;
  lessonCount: number;
  minutes: number;
  progress: ModuleProgress;
  /** What must be complete first; empty unless the module is locked. */
  first: ModuleName[];
  /** How many of its lessons have changed materially since the learner did them. */
  changedLessons: number;
};

/** The next step with the words that a button needs; null when the whole programme is behind the learner. */
export type NextStepView = {
  step: Exclude<NextStep, { kind: "nothing" }>;
  module: ModuleName;
  lesson: { title: string; minutes: number } | null;
};

export type ProgrammePage = {
  title: string;
  summary: string;
  modules: ModuleSummary[];
  next: NextStepView | null;
};

export type LessonSummary = {
  slug: string;
  title: string;
  summary: string;
  minutes: number;
  locale: Locale;
  done: boolean;
  /** False once it is done. */
  begun: boolean;
  /** It has changed materially since it was done. */
  changed: boolean;
};

export type ModulePage = ModuleName & {
  summary: string;
  covers: string[];
  optional: boolean;
  asksForPlans: boolean;
  progress: ModuleProgress;
  first: ModuleName[];
  /** True when nothing is left and no act of the learner's has completed it: a new Edition asks for less. */
  canComplete: boolean;
  lessons: LessonSummary[];
  quiz: { title: string; questionCount: number; passed: boolean; openAttempt: string | null } | null;
  /** Offered until the first lesson is done, and kept to be looked at once it has been taken; null where there is none. */
  pretest: { state: "offered" } | { state: "open" | "taken"; attempt: string } | null;
};

/** A pre-test is worth taking while nothing of the module has been learnt. */
export function pretestOf(
  module: ModuleOutline,
  progress: ModuleProgress,
  record: LearnerRecord,
): ModulePage["pretest"] {
  const taken = record.pretests.find((pretest) => pretest.module === module.slug);
  if (taken) return { state: taken.submitted ? "taken" : "open", attempt: taken.id };
  const begun = module.lessons.some(({ slug }) => record.lessonsDone.includes(slug));
  return module.quiz && progress.state === "open" && !begun ? { state: "offered" } : null;
}

export const nameOf = ({ slug, position, title }: ModuleOutline): ModuleName => ({ slug, position, title });

export function firstOf(edition: EditionOutline, progress: ModuleProgress): ModuleName[] {
  if (progress.state !== "locked") return [];
  return edition.modules.filter(({ slug }) => progress.first.includes(slug)).map(nameOf);
}

/** Nobody is told of changes in what they cannot open: a later Edition may have put another module first. */
export const isChangedFor = (
  lesson: LessonOutline,
  progress: ModuleProgress,
  record: LearnerRecord,
): boolean => progress.state !== "locked" && isTopUpDue(lesson, record.changesSeen.get(lesson.slug) ?? null);

/** Every module of the Edition with where the learner stands. */
export function summarise(edition: EditionOutline, record: LearnerRecord): ModuleSummary[] {
  const progress = progressIn(edition, record);
  return edition.modules.flatMap((module, i) => {
    const here = progress[i];
    if (!here) return [];
    const { summary, optional, lessons } = module;
    const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    return [
      {
        ...nameOf(module),
        summary,
        optional,
        lessonCount: lessons.length,
        minutes,
        progress: here,
        first: firstOf(edition, here),
        changedLessons: lessons.filter((lesson) => isChangedFor(lesson, here, record)).length,
      },
    ];
  });
}

export function nextStepView(edition: EditionOutline, record: LearnerRecord): NextStepView | null {
  const step = nextStep(edition, record);
  if (step.kind === "nothing") return null;
  const module = edition.modules.find(({ slug }) => slug === step.module);
  if (!module) return null;
  const lesson = "lesson" in step ? module.lessons.find(({ slug }) => slug === step.lesson) : undefined;
  return {
    step,
    module: nameOf(module),
    lesson: lesson ? { title: lesson.title, minutes: lesson.minutes } : null,
  };
}
