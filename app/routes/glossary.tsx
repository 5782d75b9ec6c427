import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GlossaryPage } from "#app/components/curriculum/glossary-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { listTerms } from "#app/domain/curriculum/passage-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  requireViewer(args);
  const { locale } = args.context;
  return { terms: await listTerms(locale), title: pageTitle(locale, "reference.glossary.title") };
});

export default function Glossary() {
  return <GlossaryPage terms={useLoaderData<typeof loader>().terms} />;
}
