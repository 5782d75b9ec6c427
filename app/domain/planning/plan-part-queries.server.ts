import { type Viewer, branchesOf } from "#app/domain/accounts/viewer.ts";
import { BRANCH_PLAN, INDIVIDUAL_PLAN } from "#app/domain/curriculum/plan-template.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { findOwnPlan } from "./individual-plan-record.server.ts";
import { OWN_PLAN, planPath } from "./plan-address.ts";
import { findPlans } from "./plan-record.server.ts";

const hasSection = (
  plan: { template: { sections: readonly { id: string }[] } } | null,
  id: string,
): boolean => plan?.template.sections.some((section) => section.id === id) === true;

async function ownPart(viewer: Viewer, section: string): Promise<string> {
  const plan = await findOwnPlan(viewer);
  return planPath(OWN_PLAN, hasSection(plan, section) ? [section] : []);
}

async function branchPart(viewer: Viewer, section: string): Promise<string | null> {
  const [branch] = branchesOf(viewer);
  if (!branch) return null;
  const address = { branch: branch.slug, period: null };
  const { plan } = await findPlans(viewer, address);
  return planPath(address, hasSection(plan, section) ? [section] : []);
}

/**
 * Where the reader of a lesson finds the part of the plan that it ends in: the page of the section, or that of the plan
 * when it has not been started or was started on a template without it; null for a branch's plan of somebody who is in
 * no branch. Throws `not-found` for a plan that is neither the branch's nor one's own.
 */
export function findPlanPart(viewer: Viewer, plan: string, section: string): Promise<string | null> {
  if (plan === INDIVIDUAL_PLAN) return ownPart(viewer, section);
  if (plan === BRANCH_PLAN) return branchPart(viewer, section);
  throw new NamedError("not-found");
}
