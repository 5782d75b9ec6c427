import type { EditionOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { LearnerRecord } from "./learner-facts.ts";
import { type ModuleProgress, isNothingLeft, progressIn } from "./module-progress.ts";

/** The one thing to do next. Modules and lessons are named by their slugs. */
export type NextStep =
  | { kind: "start-lesson"; module: string; lesson: string }
  | { kind: "continue-lesson"; module: string; lesson: string }
  | { kind: "start-quiz"; module: string }
  | { kind: "resume-quiz"; module: string; attempt: string }
  | { kind: "complete-module"; module: string }
  | { kind: "branch-plan"; module: string }
  | { kind: "individual-plan"; module: string }
  | { kind: "session"; module: string }
  | { kind: "nothing" };

/** True for what a learner cannot do by themselves today. */
export const waitsForOthers = ({ kind }: NextStep): boolean => kind === "session";

/** The lessons are asked for, or lead to a plan that is. */
const isHelpedByLessons = ({ left }: ModuleProgress): boolean =>
  left.lessons > 0 || left.branchPlan || left.individualPlan;

/** The one last opened among the module's unfinished lessons, else its first unfinished lesson. */
function lessonStep(module: ModuleOutline, progress: ModuleProgress, record: LearnerRecord): NextStep | null {
  if (!isHelpedByLessons(progress) || progress.nextLesson === null) return null;
  const begun = record.begun.find((lesson) => module.lessons.some(({ slug }) => slug === lesson));
  if (begun !== undefined) return { kind: "continue-lesson", module: module.slug, lesson: begun };
  return { kind: "start-lesson", module: module.slug, lesson: progress.nextLesson };
}

function stepIn(module: ModuleOutline, progress: ModuleProgress, record: LearnerRecord): NextStep | null {
  if (progress.state !== "open") return null;
  const { left } = progress;
  if (isNothingLeft(left)) return { kind: "complete-module", module: module.slug };
  const lesson = lessonStep(module, progress, record);
  if (lesson) return lesson;
  if (left.quiz) {
    const open = record.openAttempts.find((attempt) => attempt.module === module.slug);
    return open
      ? { kind: "resume-quiz", module: module.slug, attempt: open.id }
      : { kind: "start-quiz", module: module.slug };
  }
  if (left.branchPlan) return { kind: "branch-plan", module: module.slug };
  return { kind: left.individualPlan ? "individual-plan" : "session", module: module.slug };
}

/**
 * What a learner does next: in a required module before an optional one, in the order of the programme, and what they
 * can do by themselves before what waits for others (a plan written together, a session taught in a room).
 */
export function nextStep(edition: EditionOutline, record: LearnerRecord): NextStep {
  const progress = progressIn(edition, record);
  const steps = edition.modules.flatMap((module, i) => {
    const here = progress[i];
    const step = here ? stepIn(module, here, record) : null;
    return step ? [{ step, optional: module.optional }] : [];
  });
  const found =
    steps.find(({ step, optional }) => !optional && !waitsForOthers(step)) ??
    steps.find(({ step }) => !waitsForOthers(step)) ??
    steps.find(({ optional }) => !optional) ??
    steps[0];
  return found?.step ?? { kind: "nothing" };
}
