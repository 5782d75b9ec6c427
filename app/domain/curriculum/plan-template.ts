import type { LocalText } from "#app/i18n/locale.ts";

export const planFieldTypes = ["text", "longtext", "number", "date", "list"] as const;
export type PlanFieldType = (typeof planFieldTypes)[number];

export const planAudiences = ["officers", "branch", "public"] as const;
/** Who may see a field: the branch's officers, everybody in the branch, or anybody. */
export type PlanAudience = (typeof planAudiences)[number];

/** `max` is the longest value in characters. A number is whole and not negative; a list has one item a line. */
export type PlanFieldDefinition = {
  id: string;
  type: PlanFieldType;
  label: LocalText;
  hint?: LocalText | undefined;
  required: boolean;
  audience: PlanAudience;
  max: number;
};

export type PlanSection = {
  id: string;
  title: LocalText;
  guidance?: LocalText | undefined;
  fields: PlanFieldDefinition[];
};

/** `objectives` says how many a plan should have. The section `objectives` has no fields: they stand there. */
export type PlanTemplate = {
  title: LocalText;
  intro: LocalText;
  objectives: { min: number; max: number };
  sections: PlanSection[];
};

/** The longest value of a field that sets no `max` of its own, in characters. */
export const defaultFieldMax: Record<PlanFieldType, number> = {
  text: 200,
  longtext: 4000,
  number: 9,
  date: 10,
  list: 4000,
};
