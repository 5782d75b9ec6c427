import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

export type EditionFiles = { number: number; files: Map<string, string> };

/**
 * The files of the current Edition under their paths in content/, byte for byte as they were imported. One statement.
 * Throws not-found when nothing has been published.
 */
export async function exportEdition(): Promise<EditionFiles> {
  const edition = await db().edition.findFirst({
    where: { status: "published" },
    orderBy: { number: "desc" },
    select: {
      number: true,
      documents: { orderBy: { path: "asc" }, select: { path: true, document: { select: { source: true } } } },
    },
  });
  if (!edition) throw new NamedError("not-found");
  return {
    number: edition.number,
    files: new Map(edition.documents.map(({ path, document }) => [path, document.source])),
  };
}
