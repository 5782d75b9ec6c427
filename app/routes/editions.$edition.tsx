import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditionPage } from "#app/components/authoring/edition-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { discardEdition, publishEdition } from "#app/domain/authoring/edition-commands.server.ts";
import { requireComparison } from "#app/domain/authoring/edition-list-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const comparison = await requireComparison(requireViewer(args), args.params.edition ?? "");
  const { number } = comparison.edition;
  return { ...comparison, title: pageTitle(args.context.locale, "authoring.editions.numbered", { number }) };
});

/** A form that was sent twice has done what it was to do; one that was filled in on an old comparison has not. */
function answerRefusal(error: unknown, id: string) {
  if (isNamedError(error, "duplicate")) return redirect(`/editions/${id}`);
  if (isNamedError(error, "stale")) return data({ stale: true }, { status: 409 });
  throw error;
}

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const id = args.params.edition ?? "";
  const form = await readForm(args.request);
  switch (readIntent(form, ["publish", "discard"])) {
    case "publish": {
      const replacing = form.get("replacing");
      try {
        await publishEdition(
          viewer,
          id,
          typeof replacing === "string" && replacing !== "" ? replacing : null,
        );
        return redirect(`/editions/${id}`);
      } catch (error) {
        return answerRefusal(error, id);
      }
    }
    case "discard":
      await discardEdition(viewer, id);
      return redirect("/editions");
  }
});

export default function Edition() {
  const { edition, before, changes } = useLoaderData<typeof loader>();
  const stale = useActionData<typeof action>()?.stale === true;
  return <EditionPage edition={edition} before={before} changes={changes} stale={stale} />;
}
