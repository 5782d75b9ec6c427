import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NationalPage } from "#app/components/rollout/national-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { canManageBranches } from "#app/domain/branches/branch-policy.ts";
import { readNationalFilter } from "#app/domain/rollout/national-filter-schema.ts";
import { requireNationalPage } from "#app/domain/rollout/national-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const filter = readNationalFilter(new URL(args.request.url).searchParams);
  return {
    page: await requireNationalPage(viewer, filter, locale),
    canManage: canManageBranches(viewer),
    title: pageTitle(locale, "branches.national.title"),
  };
});

export default function AllBranches() {
  return <NationalPage {...useLoaderData<typeof loader>()} />;
}
