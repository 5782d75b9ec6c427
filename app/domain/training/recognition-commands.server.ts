import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { takeTurn } from "#app/domain/learning/completion-commands.server.ts";
import { recordEvidence } from "#app/domain/learning/evidence-commands.server.ts";
import { canBeRecognised } from "#app/domain/learning/module-progress.ts";
import { columnOf, momentAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { RecognitionForm } from "./recognition-schema.ts";
import { takeSession } from "./training-session-commands.server.ts";
import { canRecognise } from "./training-policy.ts";

/** A day without a time is kept as its noon. */
const NOON = "12:00";

/** Throws `duplicate`, saying what was there first: the completion, or another recognition. */
async function refuseTwice(tx: Transaction, userId: string, moduleSlug: string): Promise<void> {
  const where = { userId, moduleSlug };
  if ((await tx.completion.count({ where })) > 0) throw new NamedError("duplicate", { what: "completed" });
  if ((await tx.recognition.count({ where })) > 0) throw new NamedError("duplicate", { what: "recognised" });
}

/**
 * Recognises that somebody of the session's branch has learnt a module elsewhere: evidence that completes it, dated by
 * that day, or as soon as what comes first is complete. It is not taken back, because a completion never is. Throws
 * `forbidden`, `not-found` (session; somebody who is not of its branch; a module that is not in the Edition), `invalid`
 * for a module whose rule does not allow it, `duplicate` where it is complete or recognised already.
 */
export async function recogniseLearning(
  viewer: Viewer,
  { session: sessionId, person: userId, module, on, reason }: RecognitionForm & { session: string },
): Promise<void> {
  const { modules } = await requireCurrentEdition("en");
  await inTransaction(async (tx) => {
    const session = await takeSession(tx, viewer, sessionId);
    if (!canRecognise(viewer, session, userId)) throw new NamedError("forbidden");
    const { branchId } = session;
    const outline = modules.find(({ slug }) => slug === module);
    const isOfBranch = await tx.user.count({ where: { id: userId, roles: { some: { branchId } } } });
    if (!outline || isOfBranch === 0) throw new NamedError("not-found");
    if (!canBeRecognised(outline)) throw new NamedError("invalid");
    await takeTurn(tx, userId);
    await refuseTwice(tx, userId, module);
    const id = newId();
    const recognised = { id, userId, moduleSlug: module, reason, recognisedOn: columnOf(on) };
    await tx.recognition.create({ data: { ...recognised, recordedById: viewer.id, recordedAt: now() } });
    await recordAuditEvent(tx, {
      actorId: viewer.id,
      action: "learning.recognised",
      subjectType: "user",
      subjectId: userId,
      branchId,
      detail: { module, on, recognition: id },
    });
    const evidence = { kind: "recognised", reference: id, module, at: momentAt(on, NOON) } as const;
    await recordEvidence(tx, { userId, ...evidence, recordedBy: viewer.id });
  });
}
