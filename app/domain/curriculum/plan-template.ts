import type { LocalText } from "#app/i18n/locale.ts";

/** The templates that the program asks for by name: plans/<slug>.yaml. */
export const BRANCH_PLAN = "branch-development-plan";
export const INDIVIDUAL_PLAN = "individual-plan";

export const planFieldTypes = ["text", "longtext", "number", "date", "list", "choice", "objective"] as const;
export type PlanFieldType = (typeof planFieldTypes)[number];

export const branchAudiences = ["officers", "branch", "public"] as const;
/** Who may see a field of a branch's plan: its officers, everybody in the branch, or anybody. */
export type BranchAudience = (typeof branchAudiences)[number];

/** `rep` is a field of an individual plan: only the person whose plan it is. The fewest readers come first. */
export const planAudiences = ["rep", ...branchAudiences] as const;
export type PlanAudience = (typeof planAudiences)[number];

export type PlanOption = { id: string; label: LocalText };

/**
 * `max` is the longest value in characters. A number is whole and not negative; a list has one item a line; a choice is
 * the id of one of its `options`, which no other type has; an objective is a line, with the branch's objectives offered.
 */
export type PlanFieldDefinition = {
  id: string;
  type: PlanFieldType;
  label: LocalText;
  hint?: LocalText | undefined;
  required: boolean;
  audience: PlanAudience;
  max: number;
  options?: PlanOption[] | undefined;
};

/** `due-days` after the plan was started the section is to be filled in. */
export type PlanSection = {
  id: string;
  title: LocalText;
  guidance?: LocalText | undefined;
  "due-days"?: number | undefined;
  fields: PlanFieldDefinition[];
};

/**
 * `objectives` says how many a branch's plan should have; its section `objectives` has no fields: they stand there.
 * An individual plan has neither.
 */
export type PlanTemplate = {
  title: LocalText;
  intro: LocalText;
  objectives?: { min: number; max: number } | undefined;
  sections: PlanSection[];
};

/** The longest value of a field that sets no `max` of its own, in characters. */
export const defaultFieldMax: Record<PlanFieldType, number> = {
  text: 200,
  longtext: 4000,
  number: 9,
  date: 10,
  list: 4000,
  choice: 80,
  objective: 200,
};
