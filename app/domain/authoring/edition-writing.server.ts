import type { Passage } from "#app/domain/curriculum/passage.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { Prisma } from "#app/platform/prisma/client.ts";
import type { Content } from "./content.ts";
import { hashOf } from "./version-hash.ts";

/** Any number of our own; held until the transaction ends, so that one Edition is made at a time. */
const EDITION_LOCK = 7_021_968;
/** A course is some thousand rows, and whoever comes second waits for the first. */
const EDITION_TIMEOUT_MS = 120_000;

/** A transaction during which no other makes, publishes or reviews an Edition. */
export const inEditionTurn = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
  inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${EDITION_LOCK}::bigint)`;
    return work(tx);
  }, EDITION_TIMEOUT_MS);

const json = (value: object): Prisma.InputJsonValue => value;

/** Keeps whatever is not yet there: versions are named by their content, so what is there is the same. */
async function keepVersions(
  tx: Transaction,
  content: Content,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const skipDuplicates = true;
  const documents = [...files.values()].map((source) => ({ hash: hashOf(source), source }));
  await tx.documentVersion.createMany({ data: documents, skipDuplicates });
  await tx.lessonVersion.createMany({ data: content.lessons.map(({ version }) => version), skipDuplicates });
  await tx.questionVersion.createMany({
    data: content.questions.map(({ version }) => version),
    skipDuplicates,
  });
  await tx.pageVersion.createMany({ data: content.pages, skipDuplicates });
  await tx.templateVersion.createMany({
    data: content.templates.map(({ definition, ...template }) => ({
      ...template,
      definition: json(definition),
    })),
    skipDuplicates,
  });
}

/** Makes an Edition searchable. */
export async function keepPassages(
  tx: Transaction,
  editionId: string,
  passages: readonly Passage[],
): Promise<void> {
  await tx.passage.createMany({
    data: passages.map(({ detail, ...passage }) => ({
      editionId,
      ...passage,
      ...(detail ? { detail: json(detail) } : {}),
    })),
  });
}

async function listParts(
  tx: Transaction,
  editionId: string,
  content: Content,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.editionDocument.createMany({
    data: [...files].map(([path, source]) => ({ editionId, path, documentHash: hashOf(source) })),
  });
  await tx.editionModule.createMany({
    data: content.modules.map(({ quiz, title, summary, covers, ...module }) => ({
      editionId,
      ...module,
      title: json(title),
      summary: json(summary),
      covers: json(covers),
      ...(quiz
        ? {
            quizTitle: json(quiz.title),
            quizIntro: json(quiz.intro),
            passMark: quiz.passMark,
            quizAsks: quiz.asks,
          }
        : {}),
    })),
  });
  await tx.editionLesson.createMany({
    data: content.lessons.map(({ moduleSlug, position, version: { slug, locale, hash } }) => ({
      editionId,
      moduleSlug,
      position,
      slug,
      locale,
      lessonHash: hash,
    })),
  });
  await tx.editionQuestion.createMany({
    data: content.questions.map(({ moduleSlug, position, version: { slug, locale, hash } }) => ({
      editionId,
      moduleSlug,
      position,
      slug,
      locale,
      questionHash: hash,
    })),
  });
  await tx.editionTemplate.createMany({
    data: content.templates.map(({ slug, hash }) => ({ editionId, slug, templateHash: hash })),
  });
  await tx.editionPage.createMany({
    data: content.pages.map(({ slug, locale, hash }) => ({ editionId, slug, locale, pageHash: hash })),
  });
  await keepPassages(tx, editionId, content.passages);
}

/** Writes a new draft under the next number. The caller holds the lock. A fixed number of statements. */
export async function writeDraft(
  tx: Transaction,
  content: Content,
  files: ReadonlyMap<string, string>,
): Promise<{ id: string; number: number }> {
  const last = await tx.edition.findFirst({ orderBy: { number: "desc" }, select: { number: true } });
  const edition = { id: newId(), number: (last?.number ?? 0) + 1 };
  await keepVersions(tx, content, files);
  await tx.edition.create({ data: { ...edition, status: "draft", createdAt: now() } });
  await listParts(tx, edition.id, content, files);
  return edition;
}

/** The newest Edition, draft or published, when it consists of exactly these files. */
export async function findSameEdition(
  tx: Transaction,
  files: ReadonlyMap<string, string>,
): Promise<{ id: string; number: number } | null> {
  const newest = await tx.edition.findFirst({
    orderBy: { number: "desc" },
    select: { id: true, number: true, documents: { select: { path: true, documentHash: true } } },
  });
  if (newest?.documents.length !== files.size) return null;
  const same = newest.documents.every(({ path, documentHash }) => {
    const source = files.get(path);
    return source !== undefined && hashOf(source) === documentHash;
  });
  return same ? { id: newest.id, number: newest.number } : null;
}
