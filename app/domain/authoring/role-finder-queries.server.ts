import { findCurrentEditionId } from "#app/domain/curriculum/edition-queries.server.ts";
import { immutableCache } from "#app/domain/curriculum/immutable-cache.ts";
import type { RoleFinderView } from "#app/domain/curriculum/role-finder.ts";
import type { RoleFinder } from "#app/domain/curriculum/role-finder-schema.ts";
import { type Locale, type LocalText, inLocale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { readDocuments } from "./content-documents.ts";

const PATH = "role-finder.yaml";

/** By Edition; null is an Edition without one. */
const finders = immutableCache<RoleFinder | null>(4);

async function readFinder(editionId: string): Promise<RoleFinder | null> {
  const row = await db().editionDocument.findUnique({
    where: { editionId_path: { editionId, path: PATH } },
    select: { document: { select: { source: true } } },
  });
  const files = new Map(row ? [[PATH, row.document.source]] : []);
  const { roleFinder } = readDocuments(files, () => () => undefined);
  return roleFinder[0]?.value ?? null;
}

/** Two statements at most; one when the Edition has been read before. */
async function findFinder(): Promise<RoleFinder | null> {
  const editionId = await findCurrentEditionId();
  if (editionId === null) return null;
  const known = finders.find(editionId);
  return known === undefined ? finders.keep(editionId, await readFinder(editionId)) : known;
}

async function requireFinder(): Promise<RoleFinder> {
  const finder = await findFinder();
  if (finder === null) throw new NamedError("not-found");
  return finder;
}

/** Whether the Edition that is read now has a role finder. Two statements at most. */
export const hasRoleFinder = async (): Promise<boolean> => (await findFinder()) !== null;

/** The role finder of the Edition that is read now. Two statements at most. Throws not-found where it has none. */
export async function requireRoleFinder(locale: Locale): Promise<RoleFinderView> {
  const { title, intro, roles, statements } = await requireFinder();
  return {
    title: inLocale(title, locale),
    intro: inLocale(intro, locale),
    roles: roles.map((role) => ({
      id: role.id,
      title: inLocale(role.title, locale),
      summary: inLocale(role.summary, locale),
      firstStep: inLocale(role["first-step"], locale),
    })),
    statements: statements.map(({ id, text, roles: speaksFor }) => ({
      id,
      text: inLocale(text, locale),
      roles: speaksFor,
    })),
  };
}

/** What the role of that id is called. Two statements at most. Throws invalid for one that the finder does not have. */
export async function requireRoleTitle(roleId: string): Promise<LocalText> {
  const role = (await requireFinder()).roles.find(({ id }) => id === roleId);
  if (!role) throw new NamedError("invalid");
  return role.title;
}
