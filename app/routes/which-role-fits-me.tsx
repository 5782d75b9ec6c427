import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoleFinderPage } from "#app/components/planning/role-finder-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requireRoleFinder, requireRoleTitle } from "#app/domain/authoring/role-finder-queries.server.ts";
import { readRoleAnswers } from "#app/domain/curriculum/role-fit.ts";
import { addRoleToIndividualPlan } from "#app/domain/planning/individual-plan-commands.server.ts";
import { asksForRole } from "#app/domain/planning/individual-plan-queries.server.ts";
import { OWN_PLAN, planPath } from "#app/domain/planning/plan-address.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent, readTyped } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const [finder, mayAdd] = await Promise.all([requireRoleFinder(locale), asksForRole(viewer)]);
  return { finder, mayAdd, title: pageTitle(locale, "roleFinder.pageTitle") };
});

/** The result is shown with the page and no redirect, because the answers are kept nowhere. */
export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const form = await readForm(args.request);
  const intent = readIntent(form, ["show", "add"]);
  const statements = readRoleAnswers(form, (await requireRoleFinder(locale)).statements);
  if (intent === "show") {
    const isAnswered = statements.some(({ given }) => given !== null);
    return data({ statements, full: null }, { status: isAnswered ? 200 : 400 });
  }
  const role = await requireRoleTitle(readTyped(form, "role"));
  const { section, fits } = await addRoleToIndividualPlan(viewer, { role, locale });
  if (fits) return redirect(planPath(OWN_PLAN, [section], { saved: "fields" }));
  return data({ statements, full: section }, { status: 400 });
});

export default function WhichRoleFitsMe() {
  const { finder, mayAdd } = useLoaderData<typeof loader>();
  return <RoleFinderPage finder={finder} mayAdd={mayAdd} posted={useActionData<typeof action>()} />;
}
