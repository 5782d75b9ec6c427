import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SheetPage } from "#app/components/curriculum/sheet-page.tsx";
import { requireSheetPage } from "#app/domain/authoring/sheet-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

/** Open to anybody: a form that helps today is never locked. */
export const loader = guarded(async ({ params, context: { locale } }: LoaderFunctionArgs) => ({
  locale,
  page: await requireSheetPage({ kind: "job-aid", slug: params.slug ?? "", locale }),
  tab: pageTitle(locale, "sheets.jobAids.title"),
}));

export default function JobAid() {
  const { page, locale } = useLoaderData<typeof loader>();
  return <SheetPage page={page} locale={locale} from={{ to: "/job-aids", label: "sheets.jobAids.title" }} />;
}
