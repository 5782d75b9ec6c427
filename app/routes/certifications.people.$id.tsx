import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CompanionRecordPage } from "#app/components/recognition/companion-record-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { canCertify } from "#app/domain/branches/companion-certification-policy.ts";
import { requireCompanion } from "#app/domain/branches/companion-certification-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const person = await requireCompanion(viewer, args.params.id ?? "");
  return {
    person,
    mayCertify: canCertify(viewer, person.id),
    title: pageTitle(args.context.locale, "recognition.companion.title"),
  };
});

export default function CompanionHistory() {
  return <CompanionRecordPage {...useLoaderData<typeof loader>()} />;
}
