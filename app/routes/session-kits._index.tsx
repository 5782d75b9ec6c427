import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SessionKitList } from "#app/components/curriculum/session-kit-list.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { listSessionKits } from "#app/domain/authoring/session-kit-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const kits = await listSessionKits(requireViewer(args), locale);
  return { kits, tab: pageTitle(locale, "sheets.kits.title") };
});

export default function SessionKits() {
  return <SessionKitList kits={useLoaderData<typeof loader>().kits} />;
}
