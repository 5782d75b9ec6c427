import { isLocale } from "#app/i18n/locale.ts";
import { db } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/prisma/client.ts";
import type { Viewer } from "./viewer.ts";

/** The columns a viewer is made of; the password hash is not among them and never leaves the database with them. */
export const viewerColumns = {
  id: true,
  name: true,
  email: true,
  locale: true,
  roles: {
    select: { role: true, branch: { select: { id: true, slug: true, name: true } } },
    orderBy: [{ role: "asc" }, { createdAt: "asc" }],
  },
} as const satisfies Prisma.UserSelect;

export type ViewerRow = Prisma.UserGetPayload<{ select: typeof viewerColumns }>;

export const viewerOf = ({ id, name, email, locale, roles }: ViewerRow): Viewer => ({
  id,
  name,
  email,
  locale: isLocale(locale) ? locale : "en",
  grants: roles,
});

type SessionRow = { userId: string; expiresAt: Date; user: ViewerRow };

/**
 * A sign-in and whose it is, by the hash of its token; null when there is none. The statement of every request, so it is
 * written by hand: through the query builder it cost three times as much (decision 0011).
 */
export async function findSession(id: string): Promise<SessionRow | null> {
  const [row] = await db().$queryRaw<SessionRow[]>`
-- viewer
SELECT s."userId", s."expiresAt",
       jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email, 'locale', u.locale, 'roles', COALESCE((
         SELECT jsonb_agg(
                  jsonb_build_object('role', r.role, 'branch', CASE WHEN b.id IS NOT NULL
                    THEN jsonb_build_object('id', b.id, 'slug', b.slug, 'name', b.name) END)
                  ORDER BY r.role, r."createdAt")
           FROM "RoleAssignment" r LEFT JOIN "Branch" b ON b.id = r."branchId"
          WHERE r."userId" = u.id), '[]')) AS "user"
  FROM "Session" s JOIN "User" u ON u.id = s."userId"
 WHERE s.id = ${id}`;
  return row ?? null;
}
