import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { type PlanTemplate, INDIVIDUAL_PLAN } from "#app/domain/curriculum/plan-template.ts";
import { requireTemplate } from "#app/domain/curriculum/template-queries.server.ts";
import { recordEvidence } from "#app/domain/learning/evidence-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { findOwnPlan } from "./individual-plan-record.server.ts";
import type { KeptValue, TypedField } from "./plan-field-change.ts";
import { findGaps } from "./plan-gap.ts";
import { type SectionOutcome, pairWithSection, settleSection } from "./section-saving.ts";
import { type KeptValues, textsOf } from "./section-view.ts";

const subjectOf = (planId: string) => ({ subjectType: "individual-plan", subjectId: planId });

/**
 * Starts the viewer's own plan on the current template. A second start changes nothing: a form may be sent twice.
 * Throws `not-found` where the current Edition has no template for it.
 */
export async function startIndividualPlan(viewer: Viewer): Promise<void> {
  const { hash } = await requireTemplate(INDIVIDUAL_PLAN);
  await inTransaction(async (tx) => {
    const id = newId();
    const { count } = await tx.individualPlan.createMany({
      data: [{ id, userId: viewer.id, templateHash: hash, startedAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await recordAuditEvent(tx, { actorId: viewer.id, action: "individual-plan.started", ...subjectOf(id) });
  });
}

/** Two tabs of one person take turns: what was read stays true until the end of the transaction. */
async function takeOwnPlan(tx: Transaction, viewer: Viewer, planId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "IndividualPlan"
    WHERE "id" = ${planId}::uuid AND "userId" = ${viewer.id}::uuid
    FOR UPDATE`;
  if (rows.length === 0) throw new NamedError("not-found");
}

async function readKept(tx: Transaction, viewer: Viewer, planId: string): Promise<Map<string, KeptValue>> {
  const rows = await tx.individualPlanField.findMany({
    where: { planId, plan: { userId: viewer.id } },
    select: { fieldId: true, value: true, version: true },
  });
  return new Map(rows.map(({ fieldId, ...kept }) => [fieldId, kept]));
}

const write = (tx: Transaction, key: { planId: string; fieldId: string }, value: string) =>
  tx.individualPlanField.upsert({
    where: { planId_fieldId: key },
    create: { ...key, value, updatedAt: now() },
    update: { value, version: { increment: 1 }, updatedAt: now() },
  });

const isComplete = (template: PlanTemplate, values: KeptValues): boolean =>
  findGaps(template, { values: textsOf(values), objectives: [] }, () => true).length === 0;

/** `planId` is the plan that the form was filled in on. */
export type IndividualSectionForm = { planId: string; section: string; fields: readonly TypedField[] };

/**
 * Saves what the viewer changed in one section of their own plan, as `savePlanSection` does in the branch's. When
 * nothing required is missing any more, that is evidence for their learning. Throws `not-found` also for anybody
 * else's plan, and `invalid` for an unknown field.
 */
export async function saveIndividualSection(
  viewer: Viewer,
  { planId, section: sectionId, fields }: IndividualSectionForm,
): Promise<SectionOutcome> {
  const plan = await findOwnPlan(viewer);
  if (plan?.id !== planId) throw new NamedError("not-found");
  const section = plan.template.sections.find(({ id }) => id === sectionId);
  if (!section) throw new NamedError("not-found");
  const sent = pairWithSection(section, fields);
  return inTransaction(async (tx) => {
    await takeOwnPlan(tx, viewer, planId);
    const kept = await readKept(tx, viewer, planId);
    const { outcome, changes } = settleSection(sent, kept);
    if (changes.length === 0) return outcome;
    for (const { fieldId, value } of changes) await write(tx, { planId, fieldId }, value);
    const detail = { fields: outcome.saved.join(" ") };
    const action = "individual-plan.fields-changed";
    await recordAuditEvent(tx, { actorId: viewer.id, action, ...subjectOf(planId), detail });
    for (const { fieldId, value } of changes) kept.set(fieldId, { value, version: 1 });
    if (isComplete(plan.template, kept))
      await recordEvidence(tx, { userId: viewer.id, kind: "individual-plan", reference: planId });
    return outcome;
  });
}

/** A document leaves the house. */
export async function recordIndividualDownload(
  viewer: Viewer,
  { planId, format }: { planId: string; format: string },
): Promise<void> {
  const action = "individual-plan.downloaded";
  await recordAuditEvent(db(), { actorId: viewer.id, action, ...subjectOf(planId), detail: { format } });
}
