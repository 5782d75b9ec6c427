import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { PlanFieldDefinition } from "#app/domain/curriculum/plan-template.ts";
import { requireTemplateVersion } from "#app/domain/curriculum/template-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import { type Transaction, db } from "#app/platform/database.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type FieldChange, type KeptValue, type TypedField, settleField } from "./plan-field-change.ts";
import { canSeeThatPlanExists, canWriteFieldsFor } from "./plan-policy.ts";
import { type PlanTarget, contributeToPlan } from "./plan-turn.server.ts";

export type SectionForm = PlanTarget & { section: string; fields: readonly TypedField[] };

/**
 * By field id: what is wrong with it (`errors`), and what somebody else wrote meanwhile (`conflicts`, where the person
 * has still to choose).
 */
export type SectionOutcome = {
  saved: string[];
  errors: Record<string, string>;
  conflicts: Record<string, KeptValue>;
};

type Pair = { definition: PlanFieldDefinition; field: TypedField };

/** Each field that was sent beside its definition. Throws `invalid` for one that the section does not have. */
async function pairWithTemplate(
  viewer: Viewer,
  { branch, planId, section, fields }: SectionForm,
): Promise<Pair[]> {
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
  return fields.map((field) => {
    const definition = found.fields.find(({ id }) => id === field.fieldId);
    if (!definition) throw new NamedError("invalid");
    if (!canWriteFieldsFor(viewer, plan.branchId, definition.audience)) throw new NamedError("forbidden");
    return { definition, field };
  });
}

async function readKept(
  tx: Transaction,
  planId: string,
  pairs: readonly Pair[],
): Promise<Map<string, KeptValue>> {
  const rows = await tx.planField.findMany({
    where: { planId, fieldId: { in: pairs.map(({ definition }) => definition.id) } },
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

type Settled = { field: TypedField; kept: KeptValue; change: FieldChange };

function outcomeOf(settled: readonly Settled[]): SectionOutcome {
  const errors = settled.flatMap(({ field, change }) =>
    change.kind === "invalid" ? [[field.fieldId, change.message] as const] : [],
  );
  const refused = errors.length > 0;
  // In a refused form a choice between two versions is not made yet: the other version is shown again.
  const open = settled.filter(
    ({ field, change }) => change.kind === "stale" || (refused && field.choice !== null),
  );
  return {
    saved: refused
      ? []
      : settled.filter(({ change }) => change.kind === "change").map(({ field }) => field.fieldId),
    errors: Object.fromEntries(errors),
    conflicts: Object.fromEntries(open.map(({ field, kept }) => [field.fieldId, kept])),
  };
}

/**
 * Saves what a person changed in one section. A field that somebody else changed meanwhile is left as it is and comes
 * back in `conflicts`; the others are saved. When a field is wrong nothing is saved, so that one form is one decision.
 * Throws `not-found`, `invalid` for an unknown field, `forbidden` for one that is not the viewer's to write.
 */
export async function savePlanSection(viewer: Viewer, form: SectionForm): Promise<SectionOutcome> {
  const pairs = await pairWithTemplate(viewer, form);
  return contributeToPlan(viewer, form, async (tx, plan) => {
    const rows = await readKept(tx, plan.id, pairs);
    const settled = pairs.map(({ definition, field }): Settled => {
      const kept = rows.get(definition.id) ?? { value: "", version: 0 };
      return { field, kept, change: settleField(definition, field, kept) };
    });
    const outcome = outcomeOf(settled);
    if (outcome.saved.length === 0) return { result: outcome, audit: null };
    for (const { field, change } of settled) {
      if (change.kind === "change")
        await write(tx, { planId: plan.id, fieldId: field.fieldId }, change.value);
    }
    const audit = { action: "plan.fields-changed", detail: { fields: outcome.saved.join(" ") } };
    return { result: outcome, audit };
  });
}
