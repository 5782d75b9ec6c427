import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NoPlan } from "#app/components/planning/no-plan.tsx";
import { PlanOverview } from "#app/components/planning/plan-overview.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { moveObjective } from "#app/domain/planning/objective-commands.server.ts";
import { moveObjectiveSchema } from "#app/domain/planning/objective-schema.ts";
import { planAddressOf, planPath, savedOf } from "#app/domain/planning/plan-address.ts";
import { yearFrom } from "#app/domain/planning/plan-period.ts";
import { findPlanOverview } from "#app/domain/planning/plan-queries.server.ts";
import { recordPlanRead } from "#app/domain/planning/plan-reading-commands.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { readIntent } from "#app/platform/http/form.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const address = planAddressOf(args.params.branch, args.request.url);
  const overview = await findPlanOverview(viewer, address, locale);
  const { plan, branch, today } = overview;
  if (plan?.words) await recordPlanRead(viewer, { planId: plan.id, branchId: branch.id });
  const saved = savedOf(args.request.url);
  return {
    overview,
    address,
    saved,
    firstPeriod: yearFrom(today),
    tab: pageTitle(locale, "planning.pageTitle"),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = planAddressOf(args.params.branch, args.request.url);
  const form = await args.request.formData();
  readIntent(form, ["move"]);
  const move = moveObjectiveSchema.safeParse(Object.fromEntries(form));
  if (!move.success) throw new NamedError("invalid");
  const { plan, objective, direction } = move.data;
  await moveObjective(viewer, { branch: address.branch, planId: plan, objectiveId: objective, direction });
  return redirect(planPath(address, [], { anchor: `objective-${objective}` }));
});

export default function Plan() {
  const { overview, address, saved, firstPeriod } = useLoaderData<typeof loader>();
  const { plan } = overview;
  if (plan === null) return <NoPlan overview={overview} period={firstPeriod} />;
  return <PlanOverview overview={overview} plan={plan} address={address} saved={saved} />;
}
