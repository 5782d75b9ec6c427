import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EditionList } from "#app/components/authoring/edition-list.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { canEditCourse } from "#app/domain/authoring/edition-policy.ts";
import { listEditions } from "#app/domain/authoring/edition-list-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  return {
    editions: await listEditions(viewer),
    mayEdit: canEditCourse(viewer),
    title: pageTitle(args.context.locale, "authoring.editions.title"),
  };
});

export default function Editions() {
  const { editions, mayEdit } = useLoaderData<typeof loader>();
  return <EditionList editions={editions} mayEdit={mayEdit} />;
}
