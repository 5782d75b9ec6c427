import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { requireNotePage } from "./lesson-note-queries.server.ts";

type NoteKey = { userId: string; lessonSlug: string };

/** True when the row was still in that version; 0 stands for none. */
async function write(tx: Transaction, key: NoteKey, text: string, version: number): Promise<boolean> {
  if (text === "") return (await tx.lessonNote.deleteMany({ where: { ...key, version } })).count === 1;
  const kept = { text, updatedAt: now() };
  const { count } =
    version === 0
      ? await tx.lessonNote.createMany({ data: [{ ...key, ...kept }], skipDuplicates: true })
      : await tx.lessonNote.updateMany({
          where: { ...key, version },
          data: { ...kept, version: { increment: 1 } },
        });
  return count === 1;
}

/**
 * Keeps what the viewer wrote beside a lesson; an empty text deletes it. Sent again it changes nothing. No audit event:
 * the note is the learner's own, and a line for each would tell when somebody learns (UK GDPR Art 5(1)(c)).
 * Throws `stale` when another text has been saved since `version`, `not-found` and `locked`.
 */
export async function saveNote(
  viewer: Viewer,
  { lesson, locale, text, version }: { lesson: string; locale: Locale; text: string; version: number },
): Promise<void> {
  await requireNotePage(viewer, { lesson, locale });
  const key = { userId: viewer.id, lessonSlug: lesson };
  await inTransaction(async (tx) => {
    if (await write(tx, key, text, version)) return;
    const current = await tx.lessonNote.findUnique({ where: { userId_lessonSlug: key } });
    if ((current?.text ?? "") !== text) throw new NamedError("stale");
  });
}

/** Deletes the viewer's own note. Throws `not-found`, and `stale` when it has been changed since `version`. */
export async function deleteNote(
  viewer: Viewer,
  { lesson, version }: { lesson: string; version: number },
): Promise<void> {
  const key = { userId: viewer.id, lessonSlug: lesson };
  await inTransaction(async (tx) => {
    const { count } = await tx.lessonNote.deleteMany({ where: { ...key, version } });
    if (count === 1) return;
    const current = await tx.lessonNote.findUnique({ where: { userId_lessonSlug: key } });
    throw new NamedError(current ? "stale" : "not-found");
  });
}
