import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CompanionsPage, companionNotices } from "#app/components/recognition/companions-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { readCompanionFilter } from "#app/domain/branches/companion-certification-schema.ts";
import { listCompanions } from "#app/domain/branches/companion-list-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { searchParams } = new URL(args.request.url);
  const saved = searchParams.get("saved");
  return {
    page: await listCompanions(viewer, readCompanionFilter(searchParams)),
    viewerId: viewer.id,
    notice: companionNotices.find((notice) => notice === saved) ?? null,
    title: pageTitle(args.context.locale, "recognition.companion.title"),
  };
});

export default function Companions() {
  return <CompanionsPage {...useLoaderData<typeof loader>()} />;
}
