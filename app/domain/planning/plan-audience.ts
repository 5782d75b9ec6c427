import { type PlanAudience, planAudiences } from "#app/domain/curriculum/plan-template.ts";

export const isPlanAudience = (value: unknown): value is PlanAudience =>
  planAudiences.some((audience) => audience === value);

/** A document for some readers holds what is for them and what is for more people than them. */
export const documentHolds = (document: PlanAudience, field: PlanAudience): boolean =>
  planAudiences.indexOf(field) >= planAudiences.indexOf(document);

/** Objectives and actions name people: they are the branch's, and not in what goes on a notice board. */
export const documentHoldsObjectives = (document: PlanAudience): boolean => documentHolds(document, "branch");
