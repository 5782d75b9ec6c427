import { z } from "zod";
import { parse } from "yaml";
import { factsSchema } from "#app/domain/curriculum/fact-schema.ts";
import type { Passage } from "#app/domain/curriculum/passage.ts";
import { isLocale } from "#app/i18n/locale.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { glossarySchema } from "./document-schema.ts";
import { keepPassages, inEditionTurn } from "./edition-writing.server.ts";
import { passagesOf } from "./passages.ts";

const storedHeadings = z.array(z.object({ id: z.string(), text: z.string() }));

const findCurrent = (tx: Transaction) =>
  tx.edition.findFirst({
    where: { status: "published" },
    orderBy: { number: "desc" },
    select: {
      id: true,
      documents: { select: { path: true, document: { select: { source: true } } } },
      lessons: { select: { moduleSlug: true, position: true, lesson: true } },
      _count: { select: { passages: true } },
    },
  });

type Current = NonNullable<Awaited<ReturnType<typeof findCurrent>>>;

/** The entries of the documents that could still be read; what older rules let pass is left out, not refused. */
const entriesOf = <Entry>(
  documents: Current["documents"],
  path: RegExp,
  schema: z.ZodType<Entry[]>,
): Entry[] =>
  documents
    .filter((document) => path.test(document.path))
    .flatMap(({ document }) => schema.safeParse(parse(document.source)).data ?? []);

function passagesIn({ documents, lessons }: Current): Passage[] {
  const rendered = lessons.map(({ moduleSlug, position, lesson }) => ({
    moduleSlug,
    position,
    version: {
      ...lesson,
      locale: isLocale(lesson.locale) ? lesson.locale : ("en" as const),
      headings: storedHeadings.parse(lesson.headings),
    },
  }));
  return passagesOf(
    rendered,
    entriesOf(documents, /^glossary\.yaml$/, glossarySchema),
    entriesOf(documents, /^facts\//, factsSchema),
  );
}

/**
 * Makes the Edition that learners read searchable when a program published it that could not search. It may break a rule
 * of today, and is read for what it is. Does nothing when it is searchable.
 */
export async function completeCurrentEdition(): Promise<void> {
  await inEditionTurn(async (tx) => {
    const current = await findCurrent(tx);
    if (current?._count.passages === 0) await keepPassages(tx, current.id, passagesIn(current));
  });
}
