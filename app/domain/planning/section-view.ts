import type { PlanFieldDefinition, PlanSection } from "#app/domain/curriculum/plan-template.ts";
import { type Locale, inLocale } from "#app/i18n/locale.ts";
import { type CivilDate, daysAfter } from "#app/platform/civil-date.ts";
import { type KeptValue, digestOf } from "./plan-field-change.ts";
import { type PlanGap, sectionOf } from "./plan-gap.ts";
import type { FieldView, PrintedField, SectionSummary } from "./plan-view.ts";

/** What is kept of a plan, by field id; a field that is absent is empty. */
export type KeptValues = ReadonlyMap<string, KeptValue>;

export const keptOf = (values: KeptValues, fieldId: string): KeptValue =>
  values.get(fieldId) ?? { value: "", version: 0 };

export const textsOf = (values: KeptValues): Map<string, string> =>
  new Map([...values].map(([id, { value }]) => [id, value]));

/** The day by which a section is to be filled in, counted from the day on which the plan was started. */
export const dueDayOf = (section: PlanSection, startedOn: CivilDate): CivilDate | null =>
  section["due-days"] === undefined ? null : daysAfter(startedOn, section["due-days"]);

type SummaryOf = {
  values: KeptValues;
  gaps: readonly PlanGap[];
  locale: Locale;
  /** Which fields count for this reader. */
  shown: (field: PlanFieldDefinition) => boolean;
  /** False for a reader of counts, who is not told which fields are empty. */
  reads: boolean;
};

/** How far one section is. */
export function summariseSection(
  section: PlanSection,
  { values, gaps, locale, shown, reads }: SummaryOf,
): SectionSummary {
  const fields = section.fields.filter(shown);
  const own = gaps.filter((gap) => sectionOf(gap) === section.id);
  const empty = new Set(own.flatMap((gap) => (gap.kind === "field" ? [gap.fieldId] : [])));
  const named = fields.filter(({ id }) => reads && empty.has(id));
  return {
    id: section.id,
    title: inLocale(section.title, locale),
    fields: fields.length,
    filled: fields.filter(({ id }) => keptOf(values, id).value !== "").length,
    missing: own.length,
    emptyFields: named.map(({ id, label }) => ({ id, label: inLocale(label, locale) })),
  };
}

type FieldViewOf = {
  kept: KeptValue;
  locale: Locale;
  writable: boolean;
  /** The objectives of the viewer's branch: what a field of that type offers. */
  objectives?: readonly string[];
};

function optionsOf({ type, options = [] }: PlanFieldDefinition, { locale, objectives = [] }: FieldViewOf) {
  if (type === "objective") return [...new Set(objectives)].map((title) => ({ id: title, label: title }));
  return options.map(({ id, label }) => ({ id, label: inLocale(label, locale) }));
}

/** A field as the form and the page show it. */
export function viewField(definition: PlanFieldDefinition, view: FieldViewOf): FieldView {
  const { id, type, label, hint, required, audience, max } = definition;
  const { kept, locale, writable } = view;
  return {
    id,
    type,
    required,
    audience,
    max,
    ...kept,
    label: inLocale(label, locale),
    hint: hint ? inLocale(hint, locale) : null,
    options: optionsOf(definition, view),
    writable,
    digest: digestOf(kept.value),
  };
}

/** A field as a document says it: a choice in the words of its option. */
export function printField(definition: PlanFieldDefinition, value: string, locale: Locale): PrintedField {
  const { type, label, options = [] } = definition;
  const chosen = options.find(({ id }) => id === value);
  const said = type === "choice" && chosen ? inLocale(chosen.label, locale) : value;
  return { type, label: inLocale(label, locale), value: said };
}

/** The head of a section, and the one that comes after it among those that this reader has. */
export function viewSection(
  section: PlanSection,
  fields: FieldView[],
  { following, locale }: { following: PlanSection | undefined; locale: Locale },
) {
  return {
    id: section.id,
    title: inLocale(section.title, locale),
    guidance: section.guidance ? inLocale(section.guidance, locale) : null,
    next: following ? { id: following.id, title: inLocale(following.title, locale) } : null,
    fields,
  };
}
