import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomePage } from "#app/components/home/home-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { branchesOf } from "#app/domain/accounts/viewer.ts";
import { requireHome } from "#app/domain/rollout/home-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const [branch] = branchesOf(viewer);
  return {
    ...(await requireHome(viewer, locale)),
    viewer,
    planPath: branch ? `/branches/${branch.slug}/plan` : null,
    title: pageTitle(locale, "shell.nav.home"),
  };
});

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
