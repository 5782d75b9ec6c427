import { civilDateAt, timeAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import type { Prisma } from "#app/platform/prisma/client.ts";
import { type TrainingSession, sessionState } from "./training-session.ts";

export const sessionColumns = {
  id: true,
  moduleSlug: true,
  startsAt: true,
  endsAt: true,
  place: true,
  cancelledAt: true,
  registerKeptAt: true,
  version: true,
  branch: { select: { id: true, slug: true, name: true } },
  trainer: { select: { id: true, name: true } },
  _count: { select: { attendances: true } },
} as const satisfies Prisma.TrainingSessionSelect;

type SessionRow = Prisma.TrainingSessionGetPayload<{ select: typeof sessionColumns }>;

export const sessionOf = (row: SessionRow): TrainingSession => ({
  id: row.id,
  branch: row.branch,
  module: row.moduleSlug,
  trainer: row.trainer,
  on: civilDateAt(row.startsAt),
  from: timeAt(row.startsAt),
  to: timeAt(row.endsAt),
  place: row.place,
  state: sessionState(row, now()),
  attended: row._count.attendances,
  version: row.version,
});
