import { recordEvidence } from "#app/domain/learning/evidence-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { db, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createBranch } from "./branch.ts";
import { createUser } from "./user.ts";

const HOURS_MS = 60 * 60 * 1000;

type SessionWishes = {
  branch?: { id: string };
  trainerId?: string;
  module?: string;
  /** Hours from now until it begins; it lasts two. Default: it began three hours ago. */
  inHours?: number;
  /** Ids of those who came: with this, and only with this, the register is kept. */
  attended?: readonly string[];
  cancelled?: boolean;
};

/** A training session of module-1, by default over and waiting for its register. */
export async function createTrainingSession(
  wishes: SessionWishes = {},
): Promise<{ id: string; branchId: string }> {
  const { module = "module-1", inHours = -3, attended, cancelled = false } = wishes;
  const id = newId();
  const branchId = (wishes.branch ?? (await createBranch())).id;
  const trainerId = wishes.trainerId ?? (await createUser({ roles: [{ role: "trainer" }] })).id;
  const startsAt = new Date(now().getTime() + inHours * HOURS_MS);
  const endsAt = new Date(startsAt.getTime() + 2 * HOURS_MS);
  await db().trainingSession.create({
    data: {
      id,
      branchId,
      trainerId,
      moduleSlug: module,
      startsAt,
      endsAt,
      createdAt: now(),
      cancelledAt: cancelled ? now() : null,
      registerKeptAt: attended ? now() : null,
    },
  });
  for (const userId of attended ?? []) {
    await db().attendance.create({ data: { sessionId: id, userId, recordedAt: now() } });
    const evidence = { kind: "session", reference: id, module, at: endsAt, recordedBy: trainerId } as const;
    await inTransaction((tx) => recordEvidence(tx, { userId, ...evidence }));
  }
  return { id, branchId };
}
