import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { LessonOutline } from "#app/domain/curriculum/edition.ts";
import { immutableCache } from "#app/domain/curriculum/immutable-cache.ts";
import { readBlocks } from "#app/domain/curriculum/lesson-blocks.ts";
import { findEarlierText, requireChanges } from "#app/domain/curriculum/lesson-change-queries.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { type ChangesPage, isTopUpDue } from "./lesson-change.ts";
import { type LessonDifference, compareLessons } from "./lesson-difference.ts";
import { type LessonAddress, requireOpenLesson } from "./lesson-progress-queries.server.ts";

const differences = immutableCache<LessonDifference>(100);

/** Versions never change, and neither does what differs between two: whoever did the same one is shown the same. */
async function findDifference(
  seen: string | null,
  lesson: LessonOutline & { html: string },
): Promise<LessonDifference | null> {
  if (seen === null) return null;
  const key = `${seen} ${lesson.hash}`;
  const found = differences.find(key);
  if (found) return found;
  const before = await findEarlierText(seen, lesson);
  if (before === null) return null;
  return differences.keep(key, compareLessons(readBlocks(before), readBlocks(lesson.html)));
}

/**
 * What has changed in a lesson since the viewer did it, against the version that they did or whose changes they last
 * read. Throws `not-found` and `locked`. Two statements; two or three more when something is due that nobody has asked
 * for yet.
 */
export async function requireChangesPage(viewer: Viewer, address: LessonAddress): Promise<ChangesPage> {
  const { module, lesson, changesSeen } = await requireOpenLesson(viewer, address);
  const { slug, title, locale, changes: count } = lesson;
  const kept = await db().lessonProgress.findUnique({
    where: { userId_lessonSlug: { userId: viewer.id, lessonSlug: slug } },
    select: { doneAt: true, doneHash: true, seenHash: true },
  });
  const isDue = isTopUpDue(lesson, changesSeen);
  const seen = kept?.seenHash ?? kept?.doneHash ?? null;
  return {
    module: module.slug,
    lesson: { slug, title, locale },
    doneOn: kept?.doneAt ? civilDateAt(kept.doneAt) : null,
    changes: isDue ? (await requireChanges(lesson.hash)).slice(changesSeen ?? 0) : [],
    count,
    difference: isDue ? await findDifference(seen, lesson) : null,
  };
}
