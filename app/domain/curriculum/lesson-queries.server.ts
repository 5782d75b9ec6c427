import { z } from "zod";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { outlineOf } from "./edition-queries.server.ts";
import { immutableCache } from "./immutable-cache.ts";
import type { LessonReading } from "./lesson.ts";
import { numberBlocks } from "./reading-place.ts";

type LessonText = Pick<LessonReading["lesson"], "outcomes" | "headings" | "html">;

const named = z.array(z.object({ id: z.string(), text: z.string() }));
const texts = immutableCache<LessonText>(400);

/**
 * A lesson of an Edition with its place in the programme, in the reader's language or in English (`lesson.locale` says
 * which). No statement, but the first time that this Edition or this version is read. Throws not-found for a slug that
 * the Edition has not, and when there is no Edition.
 */
export async function requireLesson(
  editionId: string | null,
  { module: moduleSlug, lesson: lessonSlug, locale }: { module: string; lesson: string; locale: Locale },
): Promise<LessonReading> {
  if (editionId === null) throw new NamedError("not-found");
  const edition = await outlineOf(editionId, locale);
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
  return {
    outcomes: named.parse(row.outcomes),
    headings: named.parse(row.headings),
    html: numberBlocks(row.html),
  };
}
