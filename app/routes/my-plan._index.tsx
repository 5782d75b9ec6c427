import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnPlanOverview } from "#app/components/planning/own-plan-overview.tsx";
import { OwnPlanStart } from "#app/components/planning/own-plan-start.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { hasRoleFinder } from "#app/domain/authoring/role-finder-queries.server.ts";
import { startIndividualPlan } from "#app/domain/planning/individual-plan-commands.server.ts";
import { findIndividualPlan } from "#app/domain/planning/individual-plan-queries.server.ts";
import { OWN_PLAN, planPath, savedOf } from "#app/domain/planning/plan-address.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const [page, finder] = await Promise.all([findIndividualPlan(viewer, locale), hasRoleFinder()]);
  return {
    page,
    withRoleFinder: finder,
    saved: savedOf(args.request.url),
    tab: pageTitle(locale, "individualPlan.pageTitle"),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  await startIndividualPlan(requireViewer(args));
  return redirect(planPath(OWN_PLAN, [], { saved: "started" }));
});

export default function MyPlan() {
  const { page, saved, withRoleFinder } = useLoaderData<typeof loader>();
  const { plan, offered, today } = page;
  if (plan === null) return <OwnPlanStart offered={offered} withRoleFinder={withRoleFinder} />;
  return <OwnPlanOverview plan={plan} today={today} saved={saved} withRoleFinder={withRoleFinder} />;
}
