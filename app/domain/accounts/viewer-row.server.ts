import { isLocale } from "#app/i18n/locale.ts";
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
