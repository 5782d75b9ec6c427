import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { JobAid } from "#app/components/curriculum/job-aid.tsx";
import { requirePage } from "#app/domain/curriculum/page-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Branchwork" }];

/** Open to anybody: nobody signs in first while a member waits. */
export const loader = guarded(async ({ context: { locale } }: LoaderFunctionArgs) => ({
  locale,
  page: await requirePage("a-member-needs-help-now", locale),
  title: pageTitle(locale, "shell.helpNow"),
}));

export default function HelpNow() {
  return <JobAid {...useLoaderData<typeof loader>()} />;
}
