import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type Branch, type BranchDetails, isSlug } from "./branch.ts";

const branchColumns = { id: true, slug: true, name: true } as const;

/** The branch at an address. Throws `not-found`. */
export async function requireBranch(slug: string): Promise<Branch> {
  const branch = isSlug(slug)
    ? await db().branch.findUnique({ where: { slug }, select: branchColumns })
    : null;
  if (!branch) throw new NamedError("not-found");
  return branch;
}

/** What an administrator may change of the branch at an address. One statement. Throws `not-found`. */
export async function requireBranchDetails(slug: string): Promise<Branch & BranchDetails> {
  const select = { ...branchColumns, region: true };
  const branch = isSlug(slug) ? await db().branch.findUnique({ where: { slug }, select }) : null;
  if (!branch) throw new NamedError("not-found");
  return branch;
}

/** The regions that branches have been given, by name. One statement. */
export async function listRegions(): Promise<string[]> {
  const rows = await db().branch.findMany({
    where: { region: { not: "" } },
    select: { region: true },
    distinct: "region",
    orderBy: { region: "asc" },
  });
  return rows.map(({ region }) => region);
}

/** Every branch, by name. One statement. */
export const listBranches = (): Promise<Branch[]> =>
  db().branch.findMany({ select: branchColumns, orderBy: [{ name: "asc" }, { id: "asc" }] });

/** How many branches there are. One statement. */
export const countBranches = (): Promise<number> => db().branch.count();
