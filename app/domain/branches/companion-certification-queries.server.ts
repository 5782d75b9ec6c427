import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { db } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { Prisma } from "#app/platform/prisma/client.ts";
import {
  COMPANION_MODULE,
  type Certification,
  type Companion,
  type CompanionRecord,
  type OwnCertification,
} from "./companion-certification.ts";
import { canCertify, canCertifyCompanions, canDownloadLetter } from "./companion-certification-policy.ts";
import {
  certificationColumns,
  certificationOf,
  newestFirst,
  standingOf,
  stateOf,
} from "./companion-certification-row.server.ts";

const completedModule = {
  where: { moduleSlug: COMPANION_MODULE },
  select: { completedAt: true },
} as const;

const companionColumns = {
  id: true,
  name: true,
  roles: { where: { role: "rep" }, select: { branch: { select: { name: true } } } },
  completions: completedModule,
  companionCertifications: { select: certificationColumns, orderBy: [...newestFirst] },
} as const satisfies Prisma.UserSelect;

type Row = Prisma.UserGetPayload<{ select: typeof companionColumns }>;

function recordOf(row: Row): CompanionRecord[] {
  const [completion] = row.completions;
  if (!completion) return [];
  const history = row.companionCertifications.map(certificationOf);
  const [newest] = history;
  return [
    {
      id: row.id,
      name: row.name,
      branch: row.roles[0]?.branch?.name ?? null,
      completedOn: civilDateAt(completion.completedAt),
      state: stateOf(newest),
      standing: standingOf(newest),
      history,
    },
  ];
}

async function listRecords(ids: readonly string[]): Promise<CompanionRecord[]> {
  const rows = await db().user.findMany({
    where: { id: { in: [...ids] }, completions: { some: { moduleSlug: COMPANION_MODULE } } },
    select: companionColumns,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
  });
  return rows.flatMap(recordOf);
}

const recordReading = (viewer: Viewer, userId: string): Promise<void> =>
  recordAuditEvent(db(), {
    actorId: viewer.id,
    action: "companion.read",
    subjectType: "user",
    subjectId: userId,
  });

/**
 * The people whom the viewer has chosen to certify, as they stand now: one statement, and an audit event for each. Those
 * who are not eligible, and the viewer, are left out. Throws `forbidden`.
 */
export async function listChosenCompanions(viewer: Viewer, ids: readonly string[]): Promise<Companion[]> {
  if (!canCertifyCompanions(viewer)) throw new NamedError("forbidden");
  const chosen = (await listRecords(ids)).filter(({ id }) => canCertify(viewer, id));
  for (const { id } of chosen) await recordReading(viewer, id);
  return chosen.map(({ history: [newest], ...person }) => ({
    ...person,
    issuedOn: newest?.issuedOn ?? null,
    expiresOn: newest?.expiresOn ?? null,
  }));
}

/** A person's certifications with how each ended. One statement and an audit event. Throws `forbidden`, `not-found`. */
export async function requireCompanion(viewer: Viewer, id: string): Promise<CompanionRecord> {
  if (!canCertifyCompanions(viewer)) throw new NamedError("forbidden");
  const [person] = isId(id) ? await listRecords([id]) : [];
  if (!person) throw new NamedError("not-found");
  await recordReading(viewer, id);
  return person;
}

/**
 * Whom a certification is of, for whoever would withdraw it, while it stands. One statement and an audit event. Throws
 * `forbidden`, `not-found`, and `stale` for one that was replaced or withdrawn.
 */
export async function requireStanding(
  viewer: Viewer,
  id: string,
): Promise<{ person: { id: string; name: string }; certification: Certification }> {
  if (!canCertifyCompanions(viewer)) throw new NamedError("forbidden");
  const row = isId(id)
    ? await db().companionCertification.findUnique({
        where: { id },
        select: { ...certificationColumns, user: { select: { id: true, name: true } } },
        relationLoadStrategy: "join",
      })
    : null;
  if (!row) throw new NamedError("not-found");
  if (row.replacedAt !== null || row.withdrawnAt !== null) throw new NamedError("stale");
  await recordReading(viewer, row.user.id);
  return { person: row.user, certification: certificationOf(row) };
}

/** The office under which the viewer certified last; empty when they never have. One statement. */
export async function findLastOffice(viewer: Viewer): Promise<string> {
  const row = await db().companionCertification.findFirst({
    where: { issuerId: viewer.id },
    select: { issuerOffice: true },
    orderBy: [...newestFirst],
  });
  return row?.issuerOffice ?? "";
}

/** Where the viewer stands; null for whoever has not completed the module that makes eligible. One statement. */
export async function findOwnCertification(viewer: Viewer): Promise<OwnCertification | null> {
  const row = await db().user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: {
      completions: completedModule,
      companionCertifications: { select: certificationColumns, orderBy: [...newestFirst], take: 1 },
    },
    relationLoadStrategy: "join",
  });
  if (row.completions.length === 0) return null;
  const newest = row.companionCertifications.map(certificationOf)[0];
  return { state: stateOf(newest), newest: newest ?? null };
}

/** The viewer's own certification, for their letter. One statement. Throws `not-found` while none is in force. */
export async function requireOwnInForce(viewer: Viewer): Promise<Certification> {
  const own = await findOwnCertification(viewer);
  if (!own?.newest || !canDownloadLetter(own.state)) throw new NamedError("not-found");
  return own.newest;
}
