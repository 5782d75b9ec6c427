import {
  type BranchAudience,
  type PlanAudience,
  branchAudiences,
  planAudiences,
} from "#app/domain/curriculum/plan-template.ts";
import { NamedError } from "#app/platform/named-error.ts";

/** For which readers a document is asked for: the branch unless the address says otherwise. Throws `invalid`. */
export function readAudience(url: string): BranchAudience {
  const asked = new URL(url).searchParams.get("for") ?? "branch";
  const found = branchAudiences.find((audience) => audience === asked);
  if (found === undefined) throw new NamedError("invalid");
  return found;
}

/** A document for some readers holds what is for them and what is for more people than them. */
export const documentHolds = (document: BranchAudience, field: PlanAudience): boolean =>
  planAudiences.indexOf(field) >= planAudiences.indexOf(document);

/** Objectives and actions name people: they are the branch's, and not in what goes on a notice board. */
export const documentHoldsObjectives = (document: BranchAudience): boolean =>
  documentHolds(document, "branch");
