import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { JobAidList } from "#app/components/curriculum/job-aid-list.tsx";
import { listSheets } from "#app/domain/authoring/sheet-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

/** Open to anybody, as all job aids are. */
export const loader = guarded(async ({ context: { locale } }: LoaderFunctionArgs) => ({
  sheets: await listSheets("job-aid", locale),
  tab: pageTitle(locale, "sheets.jobAids.title"),
}));

export default function JobAids() {
  return <JobAidList sheets={useLoaderData<typeof loader>().sheets} />;
}
