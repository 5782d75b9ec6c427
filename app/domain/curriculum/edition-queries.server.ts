import { z } from "zod";
import { parse } from "yaml";
import { type Locale, inLocale, isLocale } from "#app/i18n/locale.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type EditionOutline, type LessonOutline, type ModuleOutline, completionKinds } from "./edition.ts";
import { immutableCache } from "./immutable-cache.ts";
import { lawReviewColumns, lawReviewOf } from "./law-review-queries.server.ts";
import type { LawReview } from "./law-review.ts";
import { programmeSchema } from "./programme-schema.ts";
import { storedChanges } from "./stored-change-schema.ts";
import { storedText, storedTexts } from "./stored-text-schema.ts";

const outlines = immutableCache<EditionOutline>(40);

const currentEdition = { where: { status: "published" }, orderBy: { number: "desc" } } as const;

/** The Edition that learners read: the published one with the highest number; null before the first. One statement. */
export const findCurrentEditionId = async (
  client: Pick<Transaction, "edition"> = db(),
): Promise<string | null> =>
  (await client.edition.findFirst({ ...currentEdition, select: { id: true } }))?.id ?? null;

/** The same with the review of its law, as it stands at this moment. One statement. */
export async function findCurrentEdition(): Promise<{ id: string; lawReview: LawReview | null } | null> {
  const row = await db().edition.findFirst({
    ...currentEdition,
    select: { id: true, lawReview: lawReviewColumns },
  });
  return row && { id: row.id, lawReview: lawReviewOf(row.lawReview) };
}

/**
 * The programme as learners have it now, in their language. One small statement; the outline itself is read once per
 * Edition and language. Throws not-found when nothing has been published.
 */
export async function requireCurrentEdition(locale: Locale): Promise<EditionOutline> {
  const id = await findCurrentEditionId();
  if (id === null) throw new NamedError("not-found");
  return outlineOf(id, locale);
}

/** The outline of a published Edition. No statement when it has been read before. Throws not-found. */
export async function outlineOf(editionId: string, locale: Locale): Promise<EditionOutline> {
  const key = `${editionId} ${locale}`;
  return outlines.find(key) ?? outlines.keep(key, await readOutline(editionId, locale));
}

async function readOutline(editionId: string, locale: Locale): Promise<EditionOutline> {
  const [row, questions] = await Promise.all([readEdition(editionId), countQuestions(editionId)]);
  if (!row?.publishedAt) throw new NamedError("not-found");
  const programme = programmeSchema.parse(parse(row.documents[0]?.document.source ?? ""));
  return {
    id: row.id,
    number: row.number,
    publishedAt: row.publishedAt,
    title: inLocale(programme.title, locale),
    summary: inLocale(programme.summary, locale),
    modules: row.modules.map((module) => ({
      ...moduleOutline(module, locale, questions.get(module.slug) ?? 0),
      lessons: lessonOutlines(row.lessons, module.slug, locale),
    })),
  };
}

const readEdition = (id: string) =>
  db().edition.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      publishedAt: true,
      documents: { where: { path: "programme.yaml" }, select: { document: { select: { source: true } } } },
      modules: { orderBy: { position: "asc" } },
      lessons: {
        orderBy: { position: "asc" },
        select: {
          moduleSlug: true,
          slug: true,
          locale: true,
          lesson: { select: { hash: true, title: true, summary: true, minutes: true, changes: true } },
        },
      },
    },
  });

type EditionRow = NonNullable<Awaited<ReturnType<typeof readEdition>>>;

async function countQuestions(editionId: string): Promise<Map<string, number>> {
  const groups = await db().editionQuestion.groupBy({
    by: ["moduleSlug"],
    where: { editionId, locale: "en" },
    _count: true,
  });
  return new Map(groups.map((group) => [group.moduleSlug, group._count]));
}

function moduleOutline(
  row: EditionRow["modules"][number],
  locale: Locale,
  bankSize: number,
): Omit<ModuleOutline, "lessons"> {
  const { slug, position, optional, requires, passMark, quizAsks } = row;
  return {
    slug,
    position,
    title: storedText(row.title, locale),
    summary: storedText(row.summary, locale),
    covers: storedTexts(row.covers, locale),
    optional,
    requires,
    completion: z.array(z.enum(completionKinds)).parse(row.completion),
    quiz:
      passMark === null
        ? null
        : {
            title: storedText(row.quizTitle, locale),
            intro: storedText(row.quizIntro, locale),
            passMark,
            questionCount: quizAsks ?? bankSize,
          },
  };
}

function lessonOutlines(rows: EditionRow["lessons"], moduleSlug: string, locale: Locale): LessonOutline[] {
  const own = rows.filter((row) => row.moduleSlug === moduleSlug);
  return own
    .filter((row) => row.locale === "en")
    .map((english) => {
      const row = own.find((other) => other.slug === english.slug && other.locale === locale) ?? english;
      const changes = storedChanges(row.lesson.changes).length;
      return { slug: row.slug, ...row.lesson, changes, locale: isLocale(row.locale) ? row.locale : "en" };
    });
}
