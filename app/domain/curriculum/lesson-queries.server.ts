import { z } from "zod";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { requireCurrentEdition } from "./edition-queries.server.ts";
import { immutableCache } from "./immutable-cache.ts";
import type { LessonReading } from "./lesson.ts";

type LessonText = Pick<LessonReading["lesson"], "outcomes" | "headings" | "html">;

const named = z.array(z.object({ id: z.string(), text: z.string() }));
const texts = immutableCache<LessonText>(400);

/**
 * A lesson of the current Edition with its place in the programme, in the reader's language or in English
 * (`lesson.locale` says which). One statement, and one more the first time that this version is read.
 * Throws not-found for a slug that the Edition has not.
 */
export async function requireLesson(
  moduleSlug: string,
  lessonSlug: string,
  locale: Locale,
): Promise<LessonReading> {
  const edition = await requireCurrentEdition(locale);
  const module = edition.modules.find(({ slug }) => slug === moduleSlug);
  const outline = module?.lessons.find(({ slug }) => slug === lessonSlug);
  if (!module || !outline) throw new NamedError("not-found");
  const text = texts.find(outline.hash) ?? texts.keep(outline.hash, await readText(outline.hash));
  return { edition, module, lesson: { ...outline, ...text } };
}

async function readText(hash: string): Promise<LessonText> {
  const row = await db().lessonVersion.findUniqueOrThrow({
    where: { hash },
    select: { outcomes: true, headings: true, html: true },
  });
  return { outcomes: named.parse(row.outcomes), headings: named.parse(row.headings), html: row.html };
}
