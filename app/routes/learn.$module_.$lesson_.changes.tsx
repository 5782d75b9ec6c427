import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangesPage } from "#app/components/learning/changes-page.tsx";
import { LearningErrorPage } from "#app/components/learning/locked-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { recordChangesRead } from "#app/domain/learning/lesson-change-commands.server.ts";
import { requireChangesPage } from "#app/domain/learning/lesson-change-queries.server.ts";
import { readShownChanges } from "#app/domain/learning/lesson-change-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

const addressOf = ({ params, context: { locale } }: LoaderFunctionArgs | ActionFunctionArgs) => ({
  module: params.module ?? "",
  lesson: params.lesson ?? "",
  locale,
});

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const page = await requireChangesPage(requireViewer(args), addressOf(args));
  return { page, locale, title: pageTitle(locale, "changes.title") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = addressOf(args);
  const form = await readForm(args.request);
  readIntent(form, ["read"]);
  try {
    await recordChangesRead(viewer, address, readShownChanges(form));
  } catch (error) {
    if (!isNamedError(error, "stale")) throw error;
    return data({ isNewer: true }, { status: 409 });
  }
  return redirect(`/learn/${address.module}/${address.lesson}?changes=read`);
});

export default function Changes() {
  const { page, locale } = useLoaderData<typeof loader>();
  return <ChangesPage page={page} locale={locale} isNewer={useActionData<typeof action>() !== undefined} />;
}

export { LearningErrorPage as ErrorBoundary };
