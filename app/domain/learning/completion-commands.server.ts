import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import type { EditionOutline, ModuleOutline } from "#app/domain/curriculum/edition.ts";
import { requireCurrentEdition } from "#app/domain/curriculum/edition-queries.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, inTransaction } from "#app/platform/database.server.ts";
import { requireFacts } from "./learner-queries.server.ts";
import { RECOGNISED } from "./evidence.ts";
import { canBeRecognised, newlyComplete } from "./module-progress.ts";

/**
 * Makes whatever else the same learner sends at the same time wait for this transaction, so that of two acts that
 * together complete a module the second sees the first. Other people's acts do not wait.
 */
export async function takeTurn(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`;
}

/** The day from which a module is recognised, where its rule allows that. */
async function recognisedAt(tx: Transaction, userId: string, module: ModuleOutline): Promise<Date | null> {
  if (!canBeRecognised(module)) return null;
  const found = await tx.evidence.findFirst({
    where: { userId, kind: RECOGNISED, moduleSlug: module.slug },
    select: { happenedAt: true },
  });
  return found?.happenedAt ?? null;
}

/**
 * When the last thing that a module asks for was there: before today where a register is written up afterwards. Null
 * where nothing that it asks for has a date. Where it is recognised, that and the modules before it are all it asks for.
 */
async function metAt(tx: Transaction, userId: string, module: ModuleOutline): Promise<Date | null> {
  const recognised = await recognisedAt(tx, userId, module);
  if (recognised !== null) {
    const before = await tx.completion.aggregate({
      where: { userId, moduleSlug: { in: module.requires } },
      _max: { completedAt: true },
    });
    const last = before._max.completedAt;
    return last !== null && last > recognised ? last : recognised;
  }
  const lessons = module.lessons.map(({ slug }) => slug);
  const [row] = await tx.$queryRaw<{ at: Date | null }[]>`
    SELECT greatest(
      (SELECT max("doneAt") FROM "LessonProgress" WHERE "userId" = ${userId}::uuid AND "lessonSlug" = ANY(${lessons})),
      (SELECT min("submittedAt") FROM "Attempt"
        WHERE "userId" = ${userId}::uuid AND "moduleSlug" = ${module.slug} AND "passed"),
      (SELECT max(first."at") FROM (SELECT min("happenedAt") AS "at" FROM "Evidence"
        WHERE "userId" = ${userId}::uuid AND "kind" <> ${RECOGNISED}
          AND ("moduleSlug" = ${module.slug} OR "moduleSlug" IS NULL AND "kind" = ANY(${module.completion}))
        GROUP BY "kind") first),
      (SELECT max("completedAt") FROM "Completion"
        WHERE "userId" = ${userId}::uuid AND "moduleSlug" = ANY(${module.requires}))
    ) AS "at"`;
  return row?.at ?? null;
}

async function complete(
  tx: Transaction,
  { userId, edition, at }: { userId: string; edition: EditionOutline; at: "now" | "as recorded" },
): Promise<void> {
  const completions = newlyComplete(edition, await requireFacts(userId, tx), civilDateAt(now()));
  if (completions.length === 0) return;
  const rep = await tx.roleAssignment.findFirst({
    where: { userId, role: "rep" },
    select: { branchId: true },
  });
  const branchId = rep?.branchId ?? null;
  for (const { module: moduleSlug } of completions) {
    const module = edition.modules.find(({ slug }) => slug === moduleSlug);
    const recorded = at === "as recorded" && module ? await metAt(tx, userId, module) : null;
    await tx.completion.create({
      data: { userId, moduleSlug, editionId: edition.id, branchId, completedAt: recorded ?? now() },
    });
    await recordAuditEvent(tx, {
      actorId: userId,
      action: "module.completed",
      subjectType: "user",
      subjectId: userId,
      branchId,
      detail: { module: moduleSlug, edition: edition.number },
    });
  }
}

/**
 * Completes every module whose rule the learner now meets, in the transaction of the act that met it. A completion
 * cites the Edition and the branch in which the learner is a rep at that moment, and is never changed afterwards
 * (design rule 1). Call `takeTurn` first.
 */
export const completeWhatIsMet = (tx: Transaction, userId: string, edition: EditionOutline): Promise<void> =>
  complete(tx, { userId, edition, at: "now" });

/** As `completeWhatIsMet`, dated by when the last thing was there: a session may be written up weeks afterwards. */
export const completeAsRecorded = (tx: Transaction, userId: string, edition: EditionOutline): Promise<void> =>
  complete(tx, { userId, edition, at: "as recorded" });

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
