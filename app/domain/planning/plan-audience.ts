import {
  type BranchAudience,
  type PlanAudience,
  branchAudiences,
  planAudiences,
} from "#app/domain/curriculum/plan-template.ts";

export const isBranchAudience = (value: unknown): value is BranchAudience =>
  branchAudiences.some((audience) => audience === value);

/** A document for some readers holds what is for them and what is for more people than them. */
export const documentHolds = (document: BranchAudience, field: PlanAudience): boolean =>
  planAudiences.indexOf(field) >= planAudiences.indexOf(document);

/** Objectives and actions name people: they are the branch's, and not in what goes on a notice board. */
export const documentHoldsObjectives = (document: BranchAudience): boolean =>
  documentHolds(document, "branch");
