import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { requireLesson } from "#app/domain/curriculum/lesson-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { requireReader } from "./learner-queries.server.ts";
import { canUndoLesson } from "./learning-policy.ts";
import type { LessonPage } from "./lesson-progress.ts";
import { requireOpenModule } from "./module-access.ts";
import { nameOf } from "./programme.ts";

/** The slugs in a lesson's address, and the language in which it is read. */
export type LessonAddress = { module: string; lesson: string; locale: Locale };

/** A lesson that the viewer may read now, and where they stand. Throws `not-found` and `locked`. One statement. */
export async function requireOpenLesson(viewer: Viewer, address: LessonAddress) {
  const { editionId, facts } = await requireReader(viewer.id);
  const view = await requireLesson(editionId, address);
  return { ...view, ...requireOpenModule(view.edition, address.module, facts), facts };
}

/**
 * The lesson page: the lesson, its neighbours, and the reader's own mark. Throws `not-found` and `locked`.
 * One statement when the Edition's outline is in memory (design, budgets).
 */
export async function requireLessonPage(viewer: Viewer, address: LessonAddress): Promise<LessonPage> {
  const { module, lesson, progress, facts } = await requireOpenLesson(viewer, address);
  const { lessons, quiz } = module;
  const at = lessons.findIndex((other) => other.slug === lesson.slug);
  const neighbour = (index: number) => {
    const found = lessons[index];
    return found ? { slug: found.slug, title: found.title } : null;
  };
  return {
    module: { ...nameOf(module), state: progress.state, left: progress.left, hasQuiz: quiz !== null },
    lesson,
    number: at + 1,
    of: lessons.length,
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    done: facts.lessonsDone.includes(lesson.slug),
    canUndo: canUndoLesson(progress),
  };
}
