import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { NoBranchPlan } from "#app/components/planning/no-branch-plan.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { findPlanPart } from "#app/domain/planning/plan-part-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

/** The way from a lesson of Module 3, which is the same for every branch, to the plan of the reader's own. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { plan = "", section = "" } = args.params;
  const path = await findPlanPart(requireViewer(args), plan, section);
  if (path !== null) throw redirect(path);
  return { tab: pageTitle(args.context.locale, "planning.pageTitle") };
});

export default function PlanPart() {
  return <NoBranchPlan />;
}
