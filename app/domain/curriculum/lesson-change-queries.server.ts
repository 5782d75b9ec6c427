import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import type { LessonChange } from "./lesson.ts";
import { storedChanges } from "./stored-change-schema.ts";

/** The material changes that a version of a lesson tells of, newest last. One statement. */
export async function requireChanges(hash: string): Promise<LessonChange[]> {
  const where = { hash };
  const row = await db().lessonVersion.findUniqueOrThrow({ where, select: { changes: true } });
  return storedChanges(row.changes);
}

/**
 * The HTML of an earlier version, to compare one in that language with. A version in the other language stands for the
 * one beside it in the first Edition that had it: a translation is no change. Null where there is none. One statement, or
 * two.
 */
export async function findEarlierText(
  hash: string,
  { slug, locale }: { slug: string; locale: Locale },
): Promise<string | null> {
  const select = { html: true };
  const same = await db().lessonVersion.findFirst({ where: { hash, slug, locale }, select });
  if (same) return same.html;
  const beside = await db().editionLesson.findFirst({
    where: { slug, locale, edition: { status: "published", lessons: { some: { lessonHash: hash } } } },
    orderBy: { edition: { number: "asc" } },
    select: { lesson: { select } },
    relationLoadStrategy: "join",
  });
  return beside?.lesson.html ?? null;
}
