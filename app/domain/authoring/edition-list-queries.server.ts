import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { storedChanges } from "#app/domain/curriculum/stored-change-schema.ts";
import { civilDateAt, civilDateOf } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { readContentPath } from "./content-path.ts";
import { type Change, type EditionPart, compareEditions } from "./edition-difference.ts";
import type { EditionComparison, EditionSummary } from "./edition-list.ts";
import { canReadEditions } from "./edition-policy.ts";

function requireReader(viewer: Viewer): void {
  if (!canReadEditions(viewer)) throw new NamedError("forbidden");
}

const english = { where: { locale: "en" } };

const readEditions = () =>
  db().edition.findMany({
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      status: true,
      createdAt: true,
      publishedAt: true,
      lawReview: { select: { reviewedOn: true } },
      _count: { select: { modules: true, lessons: english, questions: english } },
    },
  });

/** Every Edition, the newest first, with what it holds. One statement. Throws forbidden. */
export async function listEditions(viewer: Viewer): Promise<EditionSummary[]> {
  requireReader(viewer);
  const rows = await readEditions();
  const current = rows.find(({ status }) => status === "published");
  return rows.map(({ id, number, status, createdAt, publishedAt, lawReview, _count }) => ({
    id,
    number,
    state: status === "draft" ? "draft" : id === current?.id ? "current" : "past",
    createdOn: civilDateAt(createdAt),
    publishedOn: publishedAt ? civilDateAt(publishedAt) : null,
    lawReviewedOn: lawReview ? civilDateOf(lawReview.reviewedOn) : null,
    ..._count,
  }));
}

const localeOf = (text: string): Locale => (isLocale(text) ? text : "en");

const readParts = (id: string) =>
  db().edition.findUnique({
    where: { id },
    select: {
      lessons: {
        orderBy: [{ moduleSlug: "asc" }, { position: "asc" }],
        select: { lesson: { select: { hash: true, slug: true, locale: true, title: true, changes: true } } },
      },
      questions: {
        orderBy: [{ moduleSlug: "asc" }, { position: "asc" }],
        select: { questionHash: true, slug: true, locale: true },
      },
      pages: { select: { page: { select: { hash: true, slug: true, locale: true, title: true } } } },
      templates: { select: { slug: true, templateHash: true } },
      documents: { orderBy: { path: "asc" }, select: { path: true, documentHash: true } },
    },
  });

/** Lessons, pages and templates have parts of their own; a quiz also says the pass mark and the order. */
const isOther = (path: string): boolean => {
  const kind = readContentPath(path)?.kind;
  return kind !== "lesson" && kind !== "page" && kind !== "plan";
};

async function listParts(id: string): Promise<EditionPart[]> {
  const row = await readParts(id);
  if (!row) throw new NamedError("not-found");
  return [
    ...row.lessons.map(({ lesson: { slug, locale, title, hash, changes } }) => ({
      kind: "lesson" as const,
      slug,
      locale: localeOf(locale),
      name: title,
      hash,
      materialChanges: storedChanges(changes).length,
    })),
    ...row.pages.map(({ page: { slug, locale, title, hash } }) => ({
      kind: "page" as const,
      slug,
      locale: localeOf(locale),
      name: title,
      hash,
    })),
    ...row.questions.map(({ slug, locale, questionHash: hash }) => ({
      kind: "question" as const,
      slug,
      locale: localeOf(locale),
      name: slug,
      hash,
    })),
    ...row.templates.map(({ slug, templateHash: hash }) => ({
      kind: "template" as const,
      slug,
      locale: "en" as const,
      name: slug,
      hash,
    })),
    ...row.documents
      .filter(({ path }) => isOther(path))
      .map(({ path, documentHash: hash }) => ({
        kind: "document" as const,
        slug: path,
        locale: "en" as const,
        name: path,
        hash,
      })),
  ];
}

/** What the later of two Editions changes. One statement. Throws not-found. */
export async function listChanges(earlierId: string, laterId: string): Promise<Change[]> {
  const [earlier, later] = await Promise.all([listParts(earlierId), listParts(laterId)]);
  return compareEditions(earlier, later);
}

/**
 * An Edition beside the one that it takes or took the place of: a draft beside the current one, a published one
 * beside the published one before it. Two statements. Throws forbidden and not-found.
 */
export async function requireComparison(viewer: Viewer, id: string): Promise<EditionComparison> {
  const editions = await listEditions(viewer);
  const edition = isId(id) ? editions.find((each) => each.id === id) : undefined;
  if (!edition) throw new NamedError("not-found");
  const published = editions.filter(({ state }) => state !== "draft");
  const before =
    edition.state === "draft" ? published[0] : published.find(({ number }) => number < edition.number);
  const [earlier, later] = await Promise.all([before ? listParts(before.id) : [], listParts(edition.id)]);
  return {
    edition,
    before: before ? { id: before.id, number: before.number } : null,
    changes: compareEditions(earlier, later),
  };
}
