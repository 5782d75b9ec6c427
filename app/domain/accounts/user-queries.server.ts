import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { Prisma } from "#app/platform/prisma/client.ts";
import { canManagePeople } from "./user-policy.ts";
import { PEOPLE_PER_PAGE, type PersonInList, type PersonRecord } from "./user.ts";
import type { Viewer } from "./viewer.ts";

const grantColumns = {
  select: { role: true, branch: { select: { id: true, slug: true, name: true } } },
  orderBy: { role: "asc" },
} as const satisfies Prisma.User$rolesArgs;

export type PeoplePage = { people: PersonInList[]; total: number; page: number; pages: number };
export type PeopleFilter = { text: string; branchId: string | null; page: number };

function matching({ text, branchId }: PeopleFilter): Prisma.UserWhereInput {
  const contains = { contains: text, mode: "insensitive" as const };
  return {
    ...(text === "" ? {} : { OR: [{ name: contains }, { email: contains }, { membershipNumber: contains }] }),
    ...(branchId === null ? {} : { roles: { some: { branchId } } }),
  };
}

/**
 * One page of the people who match, by name. `page` counts from 1; a page past the end is empty.
 * Two statements and the audit of the read. Throws `forbidden`.
 */
export async function listPeople(viewer: Viewer, filter: PeopleFilter): Promise<PeoplePage> {
  if (!canManagePeople(viewer)) throw new NamedError("forbidden");
  const where = matching(filter);
  const [total, rows] = await Promise.all([
    db().user.count({ where }),
    db().user.findMany({
      where,
      relationLoadStrategy: "join",
      select: { id: true, name: true, email: true, passwordHash: true, roles: grantColumns },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (filter.page - 1) * PEOPLE_PER_PAGE,
      take: PEOPLE_PER_PAGE,
    }),
  ]);
  await recordAuditEvent(db(), {
    actorId: viewer.id,
    action: "user.listed",
    subjectType: "user-list",
    subjectId: `page-${filter.page}`,
    branchId: filter.branchId,
    detail: { shown: rows.length },
  });
  const people = rows.map(({ passwordHash, roles, ...person }) => ({
    ...person,
    isActive: passwordHash !== null,
    grants: roles,
  }));
  return { people, total, page: filter.page, pages: Math.max(1, Math.ceil(total / PEOPLE_PER_PAGE)) };
}

/** One person's account, for an administrator. One statement and the audit of the read. Throws `forbidden`, `not-found`. */
export async function requirePerson(viewer: Viewer, id: string): Promise<PersonRecord> {
  if (!canManagePeople(viewer)) throw new NamedError("forbidden");
  const row = isId(id)
    ? await db().user.findUnique({
        where: { id },
        relationLoadStrategy: "join",
        select: {
          id: true,
          name: true,
          email: true,
          membershipNumber: true,
          passwordHash: true,
          roles: grantColumns,
          links: {
            where: { usedAt: null, expiresAt: { gt: now() } },
            select: { expiresAt: true },
            orderBy: { expiresAt: "desc" },
            take: 1,
          },
          _count: { select: { sessions: true } },
        },
      })
    : null;
  if (!row) throw new NamedError("not-found");
  await recordAuditEvent(db(), {
    actorId: viewer.id,
    action: "user.read",
    subjectType: "user",
    subjectId: id,
  });
  const { passwordHash, membershipNumber, roles, links, _count, ...person } = row;
  const [link] = links;
  return {
    ...person,
    membershipNumber: membershipNumber ?? "",
    isActive: passwordHash !== null,
    grants: roles,
    signIns: _count.sessions,
    linkOpenUntil: link ? civilDateAt(link.expiresAt) : null,
  };
}

/** What one's own account page needs beside the viewer. One statement. */
export async function requireOwnAccount(
  viewer: Viewer,
): Promise<{ membershipNumber: string | null; signIns: number }> {
  const row = await db().user.findUniqueOrThrow({
    where: { id: viewer.id },
    relationLoadStrategy: "join",
    select: { membershipNumber: true, _count: { select: { sessions: true } } },
  });
  return { membershipNumber: row.membershipNumber, signIns: row._count.sessions };
}

/** How many people there are. One statement. */
export const countPeople = (): Promise<number> => db().user.count();
