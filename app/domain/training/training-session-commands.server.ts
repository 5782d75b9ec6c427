import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { civilDateAt, momentAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { canKeepRegister, canPlanSessions } from "./training-policy.ts";
import type { SessionTimes } from "./training-session-schema.ts";

type Session = { id: string; branchId: string; trainerId: string; moduleSlug: string };
type Moments = { startsAt: Date; endsAt: Date };
type SessionInHand = Session & Moments & { cancelledAt: Date | null; registerKeptAt: Date | null };

const momentsOf = ({ on, from, to }: SessionTimes): Moments => ({
  startsAt: momentAt(on, from),
  endsAt: momentAt(on, to),
});

/** Whoever plans for the same branch or the same trainer waits, so that the second sees the first one's session. */
async function takeTurns(tx: Transaction, { branchId, trainerId }: Pick<Session, "branchId" | "trainerId">) {
  await tx.$queryRaw`SELECT 1 FROM "Branch" WHERE "id" = ${branchId}::uuid FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${trainerId}::uuid FOR NO KEY UPDATE`;
}

/** Throws `duplicate` with the other's day and whose it is where the branch, or the trainer, is in another session. */
async function refuseOverlap(
  tx: Transaction,
  session: Session,
  { startsAt, endsAt }: Moments,
): Promise<void> {
  const other = await tx.trainingSession.findFirst({
    where: {
      id: { not: session.id },
      cancelledAt: null,
      startsAt: { lt: endsAt },
      endsAt: { gt: startsAt },
      OR: [{ branchId: session.branchId }, { trainerId: session.trainerId }],
    },
    select: { id: true, branchId: true, startsAt: true },
  });
  if (!other) return;
  const whose = other.branchId === session.branchId ? "branch" : "trainer";
  throw new NamedError("duplicate", { whose, on: civilDateAt(other.startsAt), id: other.id });
}

const audit = (
  tx: Transaction,
  viewer: Viewer,
  { id, branchId }: Pick<Session, "id" | "branchId">,
  entry: { action: string; detail?: Record<string, string> },
) =>
  recordAuditEvent(tx, {
    actorId: viewer.id,
    subjectType: "training-session",
    subjectId: id,
    branchId,
    ...entry,
  });

/**
 * Plans a session of a module for a branch, or enters one that has been. The viewer is its trainer. The id is the
 * form's: the same form again plans nothing. Throws `forbidden`, `not-found` (branch, module), `duplicate`.
 */
export async function planSession(
  viewer: Viewer,
  { id, branch: branchId, module, ...times }: SessionTimes & { id: string; branch: string; module: string },
): Promise<void> {
  if (!canPlanSessions(viewer)) throw new NamedError("forbidden");
  const { modules } = await requireCurrentEdition("en");
  if (!modules.some(({ slug }) => slug === module)) throw new NamedError("not-found");
  await inTransaction(async (tx) => {
    const session = { id, branchId, trainerId: viewer.id, moduleSlug: module };
    if (!(await tx.branch.findUnique({ where: { id: branchId } }))) throw new NamedError("not-found");
    await takeTurns(tx, session);
    const known = await tx.trainingSession.findUnique({ where: { id }, select: { trainerId: true } });
    if (known?.trainerId === viewer.id) return;
    if (known) throw new NamedError("invalid");
    await refuseOverlap(tx, session, momentsOf(times));
    await tx.trainingSession.create({
      data: { ...session, ...momentsOf(times), place: times.place, createdAt: now() },
    });
    await audit(tx, viewer, session, {
      action: "training-session.planned",
      detail: { module, on: times.on },
    });
  });
}

/** A session that the viewer may change, locked. Throws `not-found`, `forbidden`. */
export async function takeSession(tx: Transaction, viewer: Viewer, id: string): Promise<SessionInHand> {
  const [session] = isId(id)
    ? await tx.$queryRaw<SessionInHand[]>`
        SELECT "id", "branchId", "trainerId", "moduleSlug", "startsAt", "endsAt", "cancelledAt", "registerKeptAt"
        FROM "TrainingSession" WHERE "id" = ${id}::uuid FOR UPDATE`
    : [];
  if (!session) throw new NamedError("not-found");
  if (!canKeepRegister(viewer, session)) throw new NamedError("forbidden");
  return session;
}

/**
 * Moves a session to another day, time or place. Throws `locked` once its register is kept, `stale` when it has
 * changed since it was shown, `duplicate`, `forbidden`, `not-found`.
 */
export async function changeSession(
  viewer: Viewer,
  { id, version, ...times }: SessionTimes & { id: string; version: number },
): Promise<void> {
  await inTransaction(async (tx) => {
    const session = await takeSession(tx, viewer, id);
    if (session.registerKeptAt !== null) throw new NamedError("locked");
    await takeTurns(tx, session);
    if (session.cancelledAt === null) await refuseOverlap(tx, session, momentsOf(times));
    const { count } = await tx.trainingSession.updateMany({
      where: { id, version },
      data: { ...momentsOf(times), place: times.place, version: { increment: 1 } },
    });
    if (count === 0) throw new NamedError("stale");
    await audit(tx, viewer, session, { action: "training-session.moved", detail: { on: times.on } });
  });
}

/** Says that a session will not take place, or did not. Throws `locked` once its register is kept, `forbidden`, `not-found`. */
export const cancelSession = (viewer: Viewer, id: string): Promise<void> =>
  inTransaction(async (tx) => {
    const session = await takeSession(tx, viewer, id);
    if (session.registerKeptAt !== null) throw new NamedError("locked");
    if (session.cancelledAt !== null) return;
    await tx.trainingSession.update({
      where: { id },
      data: { cancelledAt: now(), version: { increment: 1 } },
    });
    await audit(tx, viewer, session, { action: "training-session.cancelled" });
  });

/** Takes a cancellation back. Throws `duplicate` when the time has been given away meanwhile, `forbidden`, `not-found`. */
export const reinstateSession = (viewer: Viewer, id: string): Promise<void> =>
  inTransaction(async (tx) => {
    const session = await takeSession(tx, viewer, id);
    if (session.cancelledAt === null) return;
    await takeTurns(tx, session);
    await refuseOverlap(tx, session, session);
    await tx.trainingSession.update({
      where: { id },
      data: { cancelledAt: null, version: { increment: 1 } },
    });
    await audit(tx, viewer, session, { action: "training-session.reinstated" });
  });
