import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { isNamedError } from "#app/platform/named-error.ts";
import { requireRecord } from "./learner-queries.server.ts";
import { requireModule, requireOpenModule } from "./module-access.ts";
import { isNothingLeft } from "./module-progress.ts";
import {
  type ModulePage,
  type ProgrammePage,
  firstOf,
  isChangedFor,
  nameOf,
  nextStepView,
  pretestOf,
  summarise,
} from "./programme.ts";

/** The programme with where the viewer stands in it. Two statements. Throws `not-found` before the first Edition. */
export async function requireProgramme(viewer: Viewer, locale: Locale): Promise<ProgrammePage> {
  const [edition, record] = await Promise.all([requireCurrentEdition(locale), requireRecord(viewer.id)]);
  const { title, summary } = edition;
  return { title, summary, modules: summarise(edition, record), next: nextStepView(edition, record) };
}

/** As `requireProgramme`; null before the first Edition is published. */
export const findProgramme = (viewer: Viewer, locale: Locale): Promise<ProgrammePage | null> =>
  requireProgramme(viewer, locale).catch((error: unknown) => {
    if (isNamedError(error, "not-found")) return null;
    throw error;
  });

/** A module that the viewer may open, and the Edition that it is of. Throws `not-found` and `locked`. Two statements. */
export async function requireReadableModule(viewer: Viewer, slug: string, locale: Locale) {
  const [edition, record] = await Promise.all([requireCurrentEdition(locale), requireRecord(viewer.id)]);
  return { edition, module: requireOpenModule(edition, slug, record).module };
}

/** One module with its lessons and its quiz, locked or not. Two statements. Throws `not-found`. */
export async function requireModulePage(viewer: Viewer, slug: string, locale: Locale): Promise<ModulePage> {
  const [edition, record] = await Promise.all([requireCurrentEdition(locale), requireRecord(viewer.id)]);
  const { module, progress } = requireModule(edition, slug, record);
  const { summary, covers, optional, completion, quiz, lessons } = module;
  return {
    ...nameOf(module),
    summary,
    covers,
    optional,
    asksForPlans: completion.includes("branch-plan") || completion.includes("individual-plan"),
    progress,
    first: firstOf(edition, progress),
    canComplete: progress.state === "open" && isNothingLeft(progress.left),
    lessons: lessons.map((lesson) => ({
      slug: lesson.slug,
      title: lesson.title,
      summary: lesson.summary,
      minutes: lesson.minutes,
      locale: lesson.locale,
      done: record.lessonsDone.includes(lesson.slug),
      begun: record.begun.includes(lesson.slug),
      changed: isChangedFor(lesson, progress, record),
    })),
    quiz: quiz && {
      title: quiz.title,
      questionCount: quiz.questionCount,
      passed: module.completion.includes("quiz") && record.quizzesPassed.includes(slug),
      openAttempt: record.openAttempts.find((attempt) => attempt.module === slug)?.id ?? null,
    },
    pretest: pretestOf(module, progress, record),
  };
}
