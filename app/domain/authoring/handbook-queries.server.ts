import type { EditionOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import type { Handbook } from "#app/domain/curriculum/handbook.ts";
import { findLawReview } from "#app/domain/curriculum/law-review-queries.server.ts";
import { type Locale, type LocalText, inLocale } from "#app/i18n/locale.ts";
import { immutableCache } from "#app/domain/curriculum/immutable-cache.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type ContentDocuments, readDocuments } from "./content-documents.ts";
import { handbookParts } from "./handbook-parts.ts";
import { hashOf } from "./version-hash.ts";

const VERSION_LENGTH = 8;

type HandbookText = Omit<Handbook, "lawReview">;

const handbooks = immutableCache<HandbookText>(20);

/** The files that the lessons of a module are made of. What older rules let pass is printed for what it is. */
async function readFiles(editionId: string, module: string): Promise<ContentDocuments> {
  const rows = await db().editionDocument.findMany({
    where: {
      editionId,
      OR: [
        { path: { startsWith: `modules/${module}/lessons/` } },
        { path: { startsWith: "facts/" } },
        { path: "glossary.yaml" },
      ],
    },
    select: { path: true, document: { select: { source: true } } },
  });
  const files = new Map(rows.map(({ path, document }) => [path, document.source]));
  return readDocuments(files, () => () => undefined);
}

function termsIn(
  { glossary }: ContentDocuments,
  used: ReadonlySet<string>,
  locale: Locale,
): Handbook["terms"] {
  const languageOf = (text: LocalText): Locale => (text[locale] === undefined ? "en" : locale);
  return glossary
    .flatMap(({ value }) => value)
    .filter(({ id }) => used.has(id))
    .map(({ term, meaning }) => ({
      term: inLocale(term, locale),
      meaning: inLocale(meaning, locale),
      locale: languageOf(meaning),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, locale));
}

/**
 * A module of a published Edition as it is printed, each lesson in the reader's language or else in English. Whether
 * the reader may open the module has been asked before. Two statements, and one when it has been printed before: who
 * reviewed the law is as it stands now. Throws `not-found` for a module without lessons.
 */
export async function requireHandbook(
  edition: EditionOutline,
  module: ModuleOutline,
  locale: Locale,
): Promise<Handbook> {
  if (module.lessons.length === 0) throw new NamedError("not-found");
  const key = `${edition.id} ${module.slug} ${locale}`;
  const text = handbooks.find(key) ?? handbooks.keep(key, await readHandbook(edition, module, locale));
  return { ...text, lawReview: await findLawReview(edition.id) };
}

async function readHandbook(
  edition: EditionOutline,
  { slug, position, title, summary, lessons }: ModuleOutline,
  locale: Locale,
): Promise<HandbookText> {
  const documents = await readFiles(edition.id, slug);
  const facts = new Map(
    documents.facts.flatMap(({ value }) => value.map((fact) => [fact.id, fact] as const)),
  );
  const files = lessons.flatMap((outline) => {
    const isIt = (file: (typeof documents.lessons)[number]) =>
      file.slug === outline.slug && file.locale === outline.locale;
    const file = documents.lessons.find(isIt);
    return file ? [{ outline, file }] : [];
  });
  const used = new Set(files.flatMap(({ file }) => file.body.terms.map(({ id }) => id)));
  return {
    module: { position, title, summary },
    edition: { number: edition.number, publishedOn: civilDateAt(edition.publishedAt) },
    version: hashOf(lessons.map(({ hash }) => hash)).slice(0, VERSION_LENGTH),
    lessons: files.map(({ outline, file }) => ({
      title: outline.title,
      summary: outline.summary,
      minutes: outline.minutes,
      locale: outline.locale,
      outcomes: file.frontMatter?.outcomes.map(({ text }) => text) ?? [],
      parts: handbookParts(file.body.tree, { facts, locale: outline.locale }),
    })),
    terms: termsIn(documents, used, locale),
  };
}
