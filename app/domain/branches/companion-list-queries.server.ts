import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { civilDateAt, civilDateOf, daysAfter } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { Prisma } from "#app/platform/prisma/client.ts";
import {
  COMPANIONS_PER_PAGE,
  COMPANION_MODULE,
  type Companion,
  type CompanionFilter,
  type CompanionPage,
  type CompanionState,
  EXPIRING_DAYS,
  companionStates,
} from "./companion-certification.ts";
import { canCertifyCompanions } from "./companion-certification-policy.ts";

/**
 * Everybody who is eligible or was ever certified, with their newest certification and the state that
 * `companionState` gives it: told here again, so that the database filters and counts.
 */
function companions({ text }: CompanionFilter): Prisma.Sql {
  const today = civilDateAt(now());
  return Prisma.sql`
    SELECT u."id", u."name", b."name" AS "branch", c."completedAt", k."issuedOn", k."expiresOn",
      CASE WHEN k."withdrawnAt" IS NULL THEN k."id" END AS "standing",
      CASE WHEN k."id" IS NULL THEN 'eligible' WHEN k."withdrawnAt" IS NOT NULL THEN 'withdrawn'
        WHEN k."expiresOn" < ${today}::date THEN 'expired'
        WHEN k."expiresOn" <= ${daysAfter(today, EXPIRING_DAYS)}::date THEN 'expiring' ELSE 'certified' END AS "state"
    FROM "Completion" c
    JOIN "User" u ON u."id" = c."userId"
    LEFT JOIN "RoleAssignment" r ON r."userId" = u."id" AND r."role" = 'rep'
    LEFT JOIN "Branch" b ON b."id" = r."branchId"
    LEFT JOIN LATERAL (
      SELECT * FROM "CompanionCertification" k WHERE k."userId" = u."id"
      ORDER BY k."recordedAt" DESC, k."id" DESC LIMIT 1
    ) k ON true
    WHERE c."moduleSlug" = ${COMPANION_MODULE}
      AND (${text} = '' OR position(lower(${text}) IN lower(u."name" || ' ' || coalesce(b."name", ''))) > 0)`;
}

type Row = Omit<Companion, "completedOn" | "issuedOn" | "expiresOn"> & {
  completedAt: Date;
  issuedOn: Date | null;
  expiresOn: Date | null;
};

const companionOf = ({ completedAt, issuedOn, expiresOn, ...row }: Row): Companion => ({
  ...row,
  completedOn: civilDateAt(completedAt),
  issuedOn: issuedOn && civilDateOf(issuedOn),
  expiresOn: expiresOn && civilDateOf(expiresOn),
});

/**
 * One page of those who are eligible, certified, expiring, expired or withdrawn, by name, and how many are in each state.
 * Two statements, whatever their number, and the audit of the read. Throws `forbidden`.
 */
export async function listCompanions(viewer: Viewer, filter: CompanionFilter): Promise<CompanionPage> {
  if (!canCertifyCompanions(viewer)) throw new NamedError("forbidden");
  const people = companions(filter);
  const [rows, counted] = await Promise.all([
    db().$queryRaw<Row[]>`
      SELECT * FROM (${people}) people WHERE ${filter.state}::text IS NULL OR "state" = ${filter.state}
      ORDER BY lower("name"), "id" LIMIT ${COMPANIONS_PER_PAGE} OFFSET ${(filter.page - 1) * COMPANIONS_PER_PAGE}`,
    db().$queryRaw<{ state: CompanionState; n: number }[]>`
      SELECT "state", count(*)::int AS "n" FROM (${people}) people GROUP BY "state"`,
  ]);
  await recordAuditEvent(db(), {
    actorId: viewer.id,
    action: "companion.listed",
    subjectType: "user-list",
    subjectId: `page-${filter.page}`,
    detail: { shown: rows.length },
  });
  const counts = { eligible: 0, certified: 0, expiring: 0, expired: 0, withdrawn: 0 };
  for (const { state, n } of counted) counts[state] = n;
  const states: readonly CompanionState[] = filter.state === null ? companionStates : [filter.state];
  const found = states.reduce((sum, state) => sum + counts[state], 0);
  return {
    companions: rows.map(companionOf),
    counts,
    found,
    pages: Math.max(1, Math.ceil(found / COMPANIONS_PER_PAGE)),
    filter,
  };
}
