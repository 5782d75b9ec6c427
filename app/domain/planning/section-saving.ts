import type { PlanFieldDefinition, PlanSection } from "#app/domain/curriculum/plan-template.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { type FieldChange, type KeptValue, type TypedField, settleField } from "./plan-field-change.ts";

/**
 * By field id: what is wrong with it (`errors`), and what somebody else wrote meanwhile (`conflicts`, where the person
 * has still to choose).
 */
export type SectionOutcome = {
  saved: string[];
  errors: Record<string, string>;
  conflicts: Record<string, KeptValue>;
};

/** A field that was sent beside its definition. */
export type SentField = { definition: PlanFieldDefinition; field: TypedField };

/** Throws `invalid` for a field that the section does not have. */
export const pairWithSection = (section: PlanSection, fields: readonly TypedField[]): SentField[] =>
  fields.map((field) => {
    const definition = section.fields.find(({ id }) => id === field.fieldId);
    if (!definition) throw new NamedError("invalid");
    return { definition, field };
  });

type Settled = { field: TypedField; kept: KeptValue; change: FieldChange };
export type WrittenField = { fieldId: string; value: string };

/** What is to be written, and what there is to say about it. */
export type SectionSaving = { outcome: SectionOutcome; changes: WrittenField[] };

function savingOf(settled: readonly Settled[]): SectionSaving {
  const errors = settled.flatMap(({ field, change }) =>
    change.kind === "invalid" ? [[field.fieldId, change.message] as const] : [],
  );
  const refused = errors.length > 0;
  // In a refused form a choice between two versions is not made yet: the other version is shown again.
  const open = settled.filter(
    ({ field, change }) => change.kind === "stale" || (refused && field.choice !== null),
  );
  const changes = settled.flatMap(({ field: { fieldId }, change }) =>
    change.kind === "change" && !refused ? [{ fieldId, value: change.value }] : [],
  );
  return {
    changes,
    outcome: {
      saved: changes.map(({ fieldId }) => fieldId),
      errors: Object.fromEntries(errors),
      conflicts: Object.fromEntries(open.map(({ field, kept }) => [field.fieldId, kept])),
    },
  };
}

/**
 * What saving a form means, given what is kept now. A field that was changed elsewhere meanwhile is left as it is and
 * comes back in `conflicts`. When a field is wrong nothing is written, so that one form is one decision.
 */
export const settleSection = (
  sent: readonly SentField[],
  kept: ReadonlyMap<string, KeptValue>,
): SectionSaving =>
  savingOf(
    sent.map(({ definition, field }) => {
      const now = kept.get(definition.id) ?? { value: "", version: 0 };
      return { field, kept: now, change: settleField(definition, field, now) };
    }),
  );
