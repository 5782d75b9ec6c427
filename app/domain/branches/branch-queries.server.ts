import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canListBranches } from "./branch-policy.ts";
import { type Branch, type BranchWithCounts, isSlug } from "./branch.ts";

const branchColumns = { id: true, slug: true, name: true } as const;

/** The branch at an address. Throws `not-found`. */
export async function requireBranch(slug: string): Promise<Branch> {
  const branch = isSlug(slug)
    ? await db().branch.findUnique({ where: { slug }, select: branchColumns })
    : null;
  if (!branch) throw new NamedError("not-found");
  return branch;
}

/** Every branch, by name. One statement. */
export const listBranches = (): Promise<Branch[]> =>
  db().branch.findMany({ select: branchColumns, orderBy: [{ name: "asc" }, { id: "asc" }] });

/** Every branch with how many reps and leads it has, by name. One statement. Throws `forbidden`. */
export async function listBranchesWithCounts(viewer: Viewer): Promise<BranchWithCounts[]> {
  if (!canListBranches(viewer)) throw new NamedError("forbidden");
  return db().$queryRaw<BranchWithCounts[]>`
    SELECT b."id", b."slug", b."name",
      count(r."id") FILTER (WHERE r."role" = 'rep')::int AS "reps",
      count(r."id") FILTER (WHERE r."role" = 'branch_lead')::int AS "leads"
    FROM "Branch" b LEFT JOIN "RoleAssignment" r ON r."branchId" = b."id"
    GROUP BY b."id" ORDER BY b."name", b."id"`;
}

/** How many branches there are. One statement. */
export const countBranches = (): Promise<number> => db().branch.count();
