import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LawPage } from "#app/components/curriculum/law-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { readLaw } from "#app/domain/curriculum/passage-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  requireViewer(args);
  const { locale } = args.context;
  return { ...(await readLaw(locale)), title: pageTitle(locale, "reference.law.title") };
});

export default function Law() {
  const { facts, lawReview } = useLoaderData<typeof loader>();
  return <LawPage facts={facts} lawReview={lawReview} />;
}
