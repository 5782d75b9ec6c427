import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { requireTemplateVersion } from "#app/domain/curriculum/template-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import type { KeptValue, TypedField } from "./plan-field-change.ts";
import { canSeeThatPlanExists, canWriteFieldsFor } from "./plan-policy.ts";
import { type PlanTarget, contributeToPlan } from "./plan-turn.server.ts";
import { type SectionOutcome, type SentField, pairWithSection, settleSection } from "./section-saving.ts";

export type SectionForm = PlanTarget & { section: string; fields: readonly TypedField[] };

async function pairWithTemplate(
  viewer: Viewer,
  { branch, planId, section, fields }: SectionForm,
): Promise<SentField[]> {
  const plan = isId(planId)
    ? await db().branchDevelopmentPlan.findFirst({
        where: { id: planId, branch: { slug: branch } },
        select: { branchId: true, templateHash: true },
      })
    : null;
  if (!plan || !canSeeThatPlanExists(viewer, plan.branchId)) throw new NamedError("not-found");
  const { definition: template } = await requireTemplateVersion(plan.templateHash);
  const found = template.sections.find(({ id }) => id === section);
  if (!found) throw new NamedError("not-found");
  const sent = pairWithSection(found, fields);
  if (!sent.every(({ definition }) => canWriteFieldsFor(viewer, plan.branchId, definition.audience))) {
    throw new NamedError("forbidden");
  }
  return sent;
}

async function readKept(
  tx: Transaction,
  planId: string,
  sent: readonly SentField[],
): Promise<Map<string, KeptValue>> {
  const rows = await tx.planField.findMany({
    where: { planId, fieldId: { in: sent.map(({ definition }) => definition.id) } },
    select: { fieldId: true, value: true, version: true },
  });
  return new Map(rows.map(({ fieldId, ...kept }) => [fieldId, kept]));
}

const write = (tx: Transaction, key: { planId: string; fieldId: string }, value: string) =>
  tx.planField.upsert({
    where: { planId_fieldId: key },
    create: { ...key, value, updatedAt: now() },
    update: { value, version: { increment: 1 }, updatedAt: now() },
  });

/**
 * Saves what a person changed in one section. A field that somebody else changed meanwhile is left as it is and comes
 * back in `conflicts`; the others are saved. When a field is wrong nothing is saved.
 * Throws `not-found`, `invalid` for an unknown field, `forbidden` for one that is not the viewer's to write.
 */
export async function savePlanSection(viewer: Viewer, form: SectionForm): Promise<SectionOutcome> {
  const sent = await pairWithTemplate(viewer, form);
  return contributeToPlan(viewer, form, async (tx, plan) => {
    const { outcome, changes } = settleSection(sent, await readKept(tx, plan.id, sent));
    if (changes.length === 0) return { result: outcome, audit: null };
    for (const { fieldId, value } of changes) await write(tx, { planId: plan.id, fieldId }, value);
    const audit = { action: "plan.fields-changed", detail: { fields: outcome.saved.join(" ") } };
    return { result: outcome, audit };
  });
}
