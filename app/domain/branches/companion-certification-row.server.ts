import { civilDateAt, civilDateOf, columnOf } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import type { Prisma } from "#app/platform/prisma/client.ts";
import type { Certification, CompanionState } from "./companion-certification.ts";
import { companionState } from "./companion-certification.ts";

export const certificationColumns = {
  id: true,
  issuerName: true,
  issuerOffice: true,
  issuedOn: true,
  expiresOn: true,
  replacedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
} as const satisfies Prisma.CompanionCertificationSelect;

type Row = Prisma.CompanionCertificationGetPayload<{ select: typeof certificationColumns }>;

export const newestFirst = [
  { recordedAt: "desc" },
  { id: "desc" },
] as const satisfies Prisma.CompanionCertificationOrderByWithRelationInput[];

/** Neither replaced nor withdrawn; it may have expired. */
export const isStanding = { replacedAt: null, withdrawnAt: null } as const;

/** Of the people selected, when the certification that is in force today ends. */
export const certifiedUntilSelection = () =>
  ({
    where: { ...isStanding, expiresOn: { gte: columnOf(civilDateAt(now())) } },
    select: { expiresOn: true },
  }) satisfies Prisma.User$companionCertificationsArgs;

export const certificationOf = (row: Row): Certification => ({
  id: row.id,
  issuerName: row.issuerName,
  issuerOffice: row.issuerOffice,
  issuedOn: civilDateOf(row.issuedOn),
  expiresOn: civilDateOf(row.expiresOn),
  replacedOn: row.replacedAt && civilDateAt(row.replacedAt),
  withdrawnOn: row.withdrawnAt && civilDateAt(row.withdrawnAt),
  withdrawnReason: row.withdrawnReason,
});

export const stateOf = (newest: Certification | undefined): CompanionState =>
  companionState(
    newest ? { expiresOn: newest.expiresOn, isWithdrawn: newest.withdrawnOn !== null } : null,
    civilDateAt(now()),
  );

/** The id of the newest certification while it stands. */
export const standingOf = (newest: Certification | undefined): string | null =>
  newest?.withdrawnOn === null && newest.replacedOn === null ? newest.id : null;
