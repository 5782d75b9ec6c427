import { findCurrentEdition, outlineOf } from "#app/domain/curriculum/edition-queries.server.ts";
import type { Sheet } from "#app/domain/curriculum/handbook.ts";
import { immutableCache } from "#app/domain/curriculum/immutable-cache.ts";
import { listGivenDetails } from "#app/domain/curriculum/page-queries.server.ts";
import { type PageReading, fillDetails } from "#app/domain/curriculum/page.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type ContentDocuments, type SheetFile, readDocuments } from "./content-documents.ts";
import { handbookParts } from "./handbook-parts.ts";
import { renderMarkdown } from "./markdown-html.ts";
import { withDetails } from "./sheet-parts.ts";

/** What a sheet is called in a list, and the language it is in. */
export type SheetName = { slug: string; locale: Locale; title: string; summary: string };

type SheetKind = SheetFile["kind"];
type SheetWish = { kind: SheetKind; slug: string; locale: Locale };

const documentsOf = immutableCache<ContentDocuments>(4);
const pages = immutableCache<Omit<PageReading, "lawReview">>(100);

/** The files that sheets are made of, and no lesson: reading them all would keep others waiting. One statement, and none when they have been read before. */
async function readFiles(editionId: string): Promise<ContentDocuments> {
  const found = documentsOf.find(editionId);
  if (found) return found;
  const rows = await db().editionDocument.findMany({
    where: {
      editionId,
      OR: [
        { path: { startsWith: "job-aids/" } },
        { path: { startsWith: "facts/" } },
        { path: { startsWith: "modules/", contains: "/session-kit." } },
      ],
    },
    orderBy: { path: "asc" },
    select: { path: true, document: { select: { source: true } } },
  });
  const files = new Map(rows.map(({ path, document }) => [path, document.source]));
  return documentsOf.keep(
    editionId,
    readDocuments(files, () => () => undefined),
  );
}

async function currentFiles() {
  const edition = await findCurrentEdition();
  if (edition === null) throw new NamedError("not-found");
  return { edition, documents: await readFiles(edition.id) };
}

/** In the reader's language, or else in English. */
function find({ sheets }: ContentDocuments, { kind, slug, locale }: SheetWish): SheetFile | undefined {
  const own = sheets.filter((sheet) => sheet.kind === kind && sheet.slug === slug);
  return own.find((sheet) => sheet.locale === locale) ?? own.find((sheet) => sheet.locale === "en");
}

type FoundSheet = SheetFile & { frontMatter: NonNullable<SheetFile["frontMatter"]> };

function requireFound(documents: ContentDocuments, wish: SheetWish): FoundSheet {
  const sheet = find(documents, wish);
  if (!sheet?.frontMatter) throw new NamedError("not-found");
  return { ...sheet, frontMatter: sheet.frontMatter };
}

/** What a sheet may refer to, in its own language. No statement when the outline of the Edition has been read before. */
async function citedIn(documents: ContentDocuments, editionId: string, locale: Locale) {
  const facts = documents.facts.flatMap(({ value }) => value.map((fact) => [fact.id, fact] as const));
  const { modules } = await outlineOf(editionId, locale);
  return { facts: new Map(facts), modules: new Map(modules.map((module) => [module.slug, module] as const)) };
}

/**
 * The job aids, or the session kits, of the Edition that is read now, by their titles. Two statements at most. Throws
 * not-found before the first Edition.
 */
export async function listSheets(kind: SheetKind, locale: Locale): Promise<SheetName[]> {
  const { documents } = await currentFiles();
  const slugs = new Set(documents.sheets.flatMap((sheet) => (sheet.kind === kind ? [sheet.slug] : [])));
  return [...slugs]
    .flatMap((slug) => {
      const sheet = find(documents, { kind, slug, locale });
      return sheet?.frontMatter ? [{ slug, locale: sheet.locale, ...sheet.frontMatter }] : [];
    })
    .sort((a, b) =>
      kind === "session-kit" ? a.slug.localeCompare(b.slug, "en") : a.title.localeCompare(b.title, locale),
    );
}

/** A sheet as a page, with the union's details. Three statements when it has been read before. Throws not-found. */
export async function requireSheetPage(wish: SheetWish): Promise<PageReading> {
  const [{ edition, documents }, details] = await Promise.all([currentFiles(), listGivenDetails()]);
  const key = `${edition.id} ${wish.kind} ${wish.slug} ${wish.locale}`;
  const page = pages.find(key) ?? pages.keep(key, await renderSheet(documents, edition.id, wish));
  return { ...page, html: fillDetails(page.html, details), lawReview: edition.lawReview };
}

async function renderSheet(
  documents: ContentDocuments,
  editionId: string,
  wish: SheetWish,
): Promise<Omit<PageReading, "lawReview">> {
  const { slug, locale, frontMatter, body } = requireFound(documents, wish);
  const { html } = renderMarkdown(body.tree, await citedIn(documents, editionId, locale), locale);
  return { slug, locale, title: frontMatter.title, summary: frontMatter.summary, html };
}

/** A sheet as it is printed, with the union's details as words. Three statements when warm. Throws not-found. */
export async function requireSheet(wish: SheetWish): Promise<Sheet> {
  const [{ edition, documents }, details] = await Promise.all([currentFiles(), listGivenDetails()]);
  const { locale, frontMatter, body } = requireFound(documents, wish);
  const cited = await citedIn(documents, edition.id, locale);
  const parts = handbookParts(withDetails(body.tree, details), { ...cited, locale });
  return {
    title: frontMatter.title,
    summary: frontMatter.summary,
    locale,
    parts,
    lawReview: edition.lawReview,
  };
}
