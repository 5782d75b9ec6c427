import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { requireLesson } from "#app/domain/curriculum/lesson-queries.server.ts";
import { placeLeft } from "#app/domain/curriculum/reading-place.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { requireReader } from "./learner-queries.server.ts";
import { isTopUpDue } from "./lesson-change.ts";
import { canUndoLesson } from "./learning-policy.ts";
import type { LessonPage } from "./lesson-progress.ts";
import { requireOpenModule } from "./module-access.ts";
import { nameOf } from "./programme.ts";

/** The slugs in a lesson's address, and the language in which it is read. */
export type LessonAddress = { module: string; lesson: string; locale: Locale };

/** A lesson that the viewer may read now, and where they stand. Throws `not-found` and `locked`. One statement. */
export async function requireOpenLesson(viewer: Viewer, address: LessonAddress) {
  const { editionId, ...reader } = await requireReader(viewer.id, { lesson: address.lesson });
  const view = await requireLesson(editionId, address);
  return { ...view, ...requireOpenModule(view.edition, address.module, reader.facts), ...reader };
}

/**
 * Where the viewer goes on reading: the id of the block where they stopped, or of its section when an edit has taken the
 * block away, or null for the top. Throws `not-found` and `locked`. Two statements.
 */
export async function findPlace(viewer: Viewer, address: LessonAddress): Promise<string | null> {
  const key = { userId: viewer.id, lessonSlug: address.lesson };
  const [{ lesson }, kept] = await Promise.all([
    requireOpenLesson(viewer, address),
    db().lessonProgress.findUnique({ where: { userId_lessonSlug: key }, select: { place: true } }),
  ]);
  return placeLeft(lesson.html, kept?.place ?? null);
}

/**
 * The lesson page: the lesson, its neighbours, and the reader's own mark and note. Throws `not-found` and `locked`.
 * One statement when the Edition's outline is in memory (design, budgets).
 */
export async function requireLessonPage(viewer: Viewer, address: LessonAddress): Promise<LessonPage> {
  const page = await requireOpenLesson(viewer, address);
  const { module, lesson, lawReview, progress, facts, note, changesSeen } = page;
  const { lessons, quiz } = module;
  const at = lessons.findIndex((other) => other.slug === lesson.slug);
  const neighbour = (index: number) => {
    const found = lessons[index];
    return found ? { slug: found.slug, title: found.title } : null;
  };
  return {
    module: { ...nameOf(module), state: progress.state, left: progress.left, hasQuiz: quiz !== null },
    lesson,
    lawReview,
    number: at + 1,
    of: lessons.length,
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    done: facts.lessonsDone.includes(lesson.slug),
    canUndo: canUndoLesson(progress),
    changed: isTopUpDue(lesson, changesSeen),
    note,
  };
}
