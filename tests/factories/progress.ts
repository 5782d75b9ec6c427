import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { outlineOf } from "#app/domain/curriculum/edition-queries.server.ts";

type Wish = { userId: string; editionId: string; module?: string; at?: Date; branchId?: string | null };

/** Marks every lesson of a module as done, by default of module-1. */
export async function createLessonsDone({
  userId,
  editionId,
  module = "module-1",
  at = now(),
}: Wish): Promise<void> {
  const edition = await outlineOf(editionId, "en");
  const lessons = edition.modules.find(({ slug }) => slug === module)?.lessons ?? [];
  await db().lessonProgress.createMany({
    data: lessons.map(({ slug, hash }) => ({
      userId,
      lessonSlug: slug,
      visitedAt: at,
      doneAt: at,
      doneHash: hash,
    })),
  });
}

/** A completed module, by default module-1 today. */
export async function createCompletion({
  userId,
  editionId,
  module = "module-1",
  ...rest
}: Wish): Promise<void> {
  const { at = now(), branchId = null } = rest;
  await db().completion.create({
    data: { userId, editionId, moduleSlug: module, completedAt: at, branchId },
  });
}
