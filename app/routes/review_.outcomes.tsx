import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StrengthPage } from "#app/components/review/strength-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { listLessonStrengths } from "#app/domain/learning/review-outcome-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  return {
    lessons: await listLessonStrengths(requireViewer(args), locale),
    title: pageTitle(locale, "review.strength.title"),
  };
});

export default function Outcomes() {
  return <StrengthPage lessons={useLoaderData<typeof loader>().lessons} />;
}
