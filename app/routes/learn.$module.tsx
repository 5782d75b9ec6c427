import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModulePage } from "#app/components/learning/module-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { branchesOf } from "#app/domain/accounts/viewer.ts";
import { completeModules } from "#app/domain/learning/completion-commands.server.ts";
import { requireModulePage } from "#app/domain/learning/programme-queries.server.ts";
import { findNextSession } from "#app/domain/training/training-session-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const { module = "" } = args.params;
  const page = await requireModulePage(viewer, module, locale);
  const [branch] = branchesOf(viewer);
  const waitsForSession = page.progress.left.session || page.progress.left.orSession;
  return {
    page,
    planPath: branch ? `/branches/${branch.slug}/plan` : null,
    session: branch && waitsForSession ? await findNextSession(branch.id, module) : null,
    saved: new URL(args.request.url).searchParams.has("saved"),
    title: pageTitle(locale, "learning.modulePage.pageTitle", { number: page.position }),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { module = "" } = args.params;
  readIntent(await readForm(args.request), ["complete"]);
  await completeModules(viewer);
  return redirect(`/learn/${encodeURIComponent(module)}`);
});

export default function Module() {
  return <ModulePage {...useLoaderData<typeof loader>()} />;
}
