import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { outlineOf, requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { requireReader } from "./learner-queries.server.ts";
import type { LessonNote, NotePage, NotedLesson, NotesPage } from "./lesson-note.ts";
import { requireOpenModule } from "./module-access.ts";
import { nameOf } from "./programme.ts";

type Row = { text: string; version: number; updatedAt: Date };

const noteOf = ({ text, version, updatedAt }: Row): LessonNote => ({
  text,
  version,
  on: civilDateAt(updatedAt),
});

/** A lesson of the current Edition that the viewer may read, with their note. Throws `not-found` and `locked`. One statement. */
export async function requireNotePage(
  viewer: Viewer,
  { lesson: slug, locale }: { lesson: string; locale: Locale },
): Promise<NotePage> {
  const { editionId, facts, note } = await requireReader(viewer.id, { lesson: slug });
  if (editionId === null) throw new NamedError("not-found");
  const edition = await outlineOf(editionId, locale);
  const module = edition.modules.find(({ lessons }) => lessons.some((lesson) => lesson.slug === slug));
  const lesson = module?.lessons.find((each) => each.slug === slug);
  if (!module || !lesson) throw new NamedError("not-found");
  requireOpenModule(edition, module.slug, facts);
  return { module: module.slug, lesson: slug, title: lesson.title, locale: lesson.locale, note };
}

/** The viewer's own note on a lesson, whether or not the lesson is still there. Throws `not-found`. One statement. */
export async function requireNote(viewer: Viewer, lesson: string): Promise<LessonNote> {
  const key = { userId: viewer.id, lessonSlug: lesson };
  const row = await db().lessonNote.findUnique({ where: { userId_lessonSlug: key } });
  if (!row) throw new NamedError("not-found");
  return noteOf(row);
}

/** All of the viewer's own notes. Throws `not-found` before the first Edition. Two statements. */
export async function listNotes(viewer: Viewer, locale: Locale): Promise<NotesPage> {
  const [edition, rows] = await Promise.all([
    requireCurrentEdition(locale),
    db().lessonNote.findMany({ where: { userId: viewer.id }, orderBy: { lessonSlug: "asc" } }),
  ]);
  const notes = new Map(rows.map((row) => [row.lessonSlug, noteOf(row)]));
  const modules = edition.modules.map((module) => ({
    ...nameOf(module),
    lessons: module.lessons.flatMap(({ slug, title, locale: language }): NotedLesson[] => {
      const note = notes.get(slug);
      return note ? [{ lesson: slug, title, locale: language, note }] : [];
    }),
  }));
  const known = new Set(edition.modules.flatMap(({ lessons }) => lessons.map(({ slug }) => slug)));
  return {
    modules: modules.filter(({ lessons }) => lessons.length > 0),
    others: [...notes].filter(([lesson]) => !known.has(lesson)).map(([lesson, note]) => ({ lesson, note })),
  };
}
