import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";

type Wish = { userId: string; lesson?: string; text?: string };

/** A learner's own note, by default on the first lesson. */
export async function createNote({ userId, lesson = "listen-well", text = "Ask when" }: Wish): Promise<void> {
  await db().lessonNote.create({ data: { userId, lessonSlug: lesson, text, updatedAt: now() } });
}
