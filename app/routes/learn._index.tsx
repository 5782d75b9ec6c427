import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProgrammePage } from "#app/components/learning/programme-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { branchesOf } from "#app/domain/accounts/viewer.ts";
import { requireProgramme } from "#app/domain/learning/programme-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const [branch] = branchesOf(viewer);
  return {
    programme: await requireProgramme(viewer, locale),
    planPath: branch ? `/branches/${branch.slug}/plan` : null,
    title: pageTitle(locale, "learning.programme.pageTitle"),
  };
});

export default function Programme() {
  return <ProgrammePage {...useLoaderData<typeof loader>()} />;
}
