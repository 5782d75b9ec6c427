import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { recordAuditEvent } from "#app/domain/audit/audit-event-commands.server.ts";
import { type PlanTemplate, INDIVIDUAL_PLAN } from "#app/domain/curriculum/plan-template.ts";
import { requireTemplate } from "#app/domain/curriculum/template-queries.server.ts";
import { recordEvidence } from "#app/domain/learning/evidence-commands.server.ts";
import type { LocalText, Locale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db, inTransaction } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type IndividualPlanRecord, findOwnPlan } from "./individual-plan-record.server.ts";
import type { KeptValue, TypedField } from "./plan-field-change.ts";
import { findGaps } from "./plan-gap.ts";
import { addRole, findRolePlace } from "./role-in-plan.ts";
import { type SectionOutcome, type WrittenField, pairWithSection, settleSection } from "./section-saving.ts";
import { type KeptValues, keptOf, textsOf } from "./section-view.ts";

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

type Writing = { plan: IndividualPlanRecord; kept: KeptValues; changes: readonly WrittenField[] };

/** Writes fields with their audit event; a plan in which nothing required is missing any more is evidence for learning. */
async function keepChanges(tx: Transaction, viewer: Viewer, { plan, kept, changes }: Writing): Promise<void> {
  for (const { fieldId, value } of changes) await write(tx, { planId: plan.id, fieldId }, value);
  const detail = { fields: changes.map(({ fieldId }) => fieldId).join(" ") };
  const action = "individual-plan.fields-changed";
  await recordAuditEvent(tx, { actorId: viewer.id, action, ...subjectOf(plan.id), detail });
  const written = changes.map(({ fieldId, value }) => [fieldId, { value, version: 1 }] as const);
  if (isComplete(plan.template, new Map([...kept, ...written])))
    await recordEvidence(tx, { userId: viewer.id, kind: "individual-plan", reference: plan.id });
}

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
    if (changes.length > 0) await keepChanges(tx, viewer, { plan, kept, changes });
    return outcome;
  });
}

/** A plan that asks for no role is not begun for one. */
async function beginForRole(viewer: Viewer): Promise<IndividualPlanRecord> {
  const { definition } = await requireTemplate(INDIVIDUAL_PLAN);
  if (!findRolePlace(definition)) throw new NamedError("not-found");
  await startIndividualPlan(viewer);
  const plan = await findOwnPlan(viewer);
  if (!plan) throw new NamedError("not-found");
  return plan;
}

/** The section in which the role stands now; or, where the field has no room for it, in which nothing was changed. */
export type RoleOutcome = { section: string; fits: boolean };

/**
 * Writes a role into the field of the viewer's own plan that asks for it, after what stands there and never twice; a
 * viewer without a plan is given one. Throws `not-found` where the template asks for no role.
 */
export async function addRoleToIndividualPlan(
  viewer: Viewer,
  named: { role: LocalText; locale: Locale },
): Promise<RoleOutcome> {
  const plan = (await findOwnPlan(viewer)) ?? (await beginForRole(viewer));
  const place = findRolePlace(plan.template);
  if (!place) throw new NamedError("not-found");
  const { section, field } = place;
  return inTransaction(async (tx) => {
    await takeOwnPlan(tx, viewer, plan.id);
    const kept = await readKept(tx, viewer, plan.id);
    const change = addRole(field, keptOf(kept, field.id).value, named);
    if (change.kind === "change") {
      const changes = [{ fieldId: field.id, value: change.value }];
      await keepChanges(tx, viewer, { plan, kept, changes });
    }
    return { section: section.id, fits: change.kind !== "invalid" };
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
