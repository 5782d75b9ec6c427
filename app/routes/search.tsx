import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SearchPage } from "#app/components/curriculum/search-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { SEARCH_MAX } from "#app/domain/curriculum/passage.ts";
import { searchCourse } from "#app/domain/learning/search-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const asked = (new URL(args.request.url).searchParams.get("q") ?? "").trim().slice(0, SEARCH_MAX);
  return {
    asked,
    found: await searchCourse(viewer, locale, asked),
    title: pageTitle(locale, "reference.search.title"),
  };
});

export default function Search() {
  const { asked, found } = useLoaderData<typeof loader>();
  return <SearchPage asked={asked} found={found} />;
}
