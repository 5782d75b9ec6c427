import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BranchPage } from "#app/components/rollout/branch-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { canManagePeople } from "#app/domain/accounts/user-policy.ts";
import { canListBranches } from "#app/domain/branches/branch-policy.ts";
import { canReadPlan } from "#app/domain/planning/plan-policy.ts";
import { requireBranchProgress } from "#app/domain/rollout/branch-progress-queries.server.ts";
import { canListSessions } from "#app/domain/training/training-policy.ts";
import { readProgressFilter } from "#app/domain/rollout/progress-filter-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const { branch: slug = "" } = args.params;
  const filter = readProgressFilter(new URL(args.request.url).searchParams);
  const progress = await requireBranchProgress(viewer, { slug, locale, filter });
  return {
    progress,
    filter,
    may: {
      invite: canManagePeople(viewer),
      seePlan: canReadPlan(viewer, progress.branch.id),
      seeAllBranches: canListBranches(viewer),
      openSessions: canListSessions(viewer),
    },
    title: pageTitle(locale, "branches.pageTitle"),
  };
});

export default function Branch() {
  return <BranchPage {...useLoaderData<typeof loader>()} />;
}
