import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type Branch, isSlug } from "./branch.ts";

const branchColumns = { id: true, slug: true, name: true } as const;

/** The branch at an address. Throws `not-found`. */
export async function requireBranch(slug: string): Promise<Branch> {
  const branch = isSlug(slug) ? await db().branch.findUnique({ where: { slug }, select: branchColumns }) : null;
  if (!branch) throw new NamedError("not-found");
  return branch;
}

/** Every branch, by name. One statement. */
export const listBranches = (): Promise<Branch[]> =>
  db().branch.findMany({ select: branchColumns, orderBy: [{ name: "asc" }, { id: "asc" }] });
