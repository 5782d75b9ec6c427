import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { EditionOutline } from "#app/domain/curriculum/edition.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { requireFacts } from "./learner-queries.server.ts";
import { newlyComplete } from "./module-progress.ts";

/**
 * Makes whatever else the same learner sends at the same time wait for this transaction, so that of two acts that
 * together complete a module the second sees the first. Other people's acts do not wait.
 */
export async function takeTurn(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Completes every module whose rule the learner now meets, in the transaction of the act that met it. A completion
 * cites the Edition and the branch in which the learner is a rep at that moment, and is never changed afterwards
 * (design rule 1). Call `takeTurn` first.
 */
export async function completeWhatIsMet(
  tx: Transaction,
  userId: string,
  edition: EditionOutline,
): Promise<void> {
  const completedAt = now();
  const completions = newlyComplete(edition, await requireFacts(userId, tx), civilDateAt(completedAt));
  if (completions.length === 0) return;
  const rep = await tx.roleAssignment.findFirst({
    where: { userId, role: "rep" },
    select: { branchId: true },
  });
  const branchId = rep?.branchId ?? null;
  for (const { module } of completions) {
    await tx.completion.create({
      data: { userId, moduleSlug: module, editionId: edition.id, branchId, completedAt },
    });
    await recordAuditEvent(tx, {
      actorId: userId,
      action: "module.completed",
      subjectType: "user",
      subjectId: userId,
      branchId,
      detail: { module, edition: edition.number },
    });
  }
}

/**
 * Completes what is met already, for a learner whose last step was taken away by a new Edition: they ask for it
 * themselves, because a GET changes nothing. Changes nothing where something is left.
 */
export async function completeModules(viewer: Viewer): Promise<void> {
  const edition = await requireCurrentEdition("en");
  await inTransaction(async (tx) => {
    await takeTurn(tx, viewer.id);
    await completeWhatIsMet(tx, viewer.id, edition);
  });
}
