import type { ReadingTranslate } from "#app/i18n/reading.ts";
import { placePath } from "#app/domain/learning/lesson-progress.ts";
import type { NextStepView } from "#app/domain/learning/programme.ts";

/** Where the one button leads, what it says, and the sentence above it. */
export type StepButton = {
  to: string;
  label: string;
  why: string;
  /** The module it belongs to. */ about?: string;
  /** The browser itself goes there, so that it shows the place it lands on (`:target`). */ reloads?: boolean;
};

function buttonOf(t: ReadingTranslate, next: NextStepView, planPath: string | null): StepButton {
  const { step, module, lesson } = next;
  const number = module.position;
  const path = `/learn/${step.module}`;
  const title = lesson?.title ?? module.title;
  const whyLesson = t("learning.home.whyLesson", { count: lesson?.minutes ?? 0 });
  switch (step.kind) {
    case "start-lesson":
      return {
        to: `${path}/${step.lesson}`,
        label: t("learning.home.startLesson", { title }),
        why: whyLesson,
      };
    case "continue-lesson":
      return {
        to: placePath(step.module, step.lesson),
        reloads: true,
        label: t("learning.home.continueLesson", { title }),
        why: whyLesson,
      };
    case "start-quiz":
      return {
        to: `${path}/quiz`,
        label: t("learning.home.startQuiz", { number }),
        why: t("learning.home.whyStartQuiz"),
      };
    case "resume-quiz":
      return {
        to: `${path}/quiz/${step.attempt}`,
        label: t("learning.home.resumeQuiz", { number }),
        why: t("learning.home.whyResumeQuiz"),
      };
    case "complete-module":
      return {
        to: path,
        label: t("learning.home.completeModule", { number }),
        why: t("learning.home.whyCompleteModule", { number }),
      };
    case "branch-plan":
      return {
        to: planPath ?? path,
        label: planPath === null ? t("learning.home.openModule", { number }) : t("learning.home.openPlan"),
        why: t("learning.home.whyBranchPlan", { number }),
      };
    case "individual-plan":
      return {
        to: "/my-plan",
        label: t("learning.home.openMyPlan"),
        why: t("learning.home.whyIndividualPlan"),
      };
    case "session":
      return {
        to: path,
        label: t("learning.home.openModule", { number }),
        why: t("learning.home.whySession", { number }),
      };
  }
}

/** `planPath` is the plan of the learner's branch; null for someone who is in none. */
export function stepButton(t: ReadingTranslate, next: NextStepView, planPath: string | null): StepButton {
  const { position, title } = next.module;
  return { ...buttonOf(t, next, planPath), about: t("learning.moduleTitled", { number: position, title }) };
}
