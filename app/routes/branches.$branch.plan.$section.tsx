import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SectionPage } from "#app/components/planning/section-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { planAddressOf, planPath, savedOf } from "#app/domain/planning/plan-address.ts";
import { digestOf } from "#app/domain/planning/plan-field-change.ts";
import { savePlanSection } from "#app/domain/planning/plan-field-commands.server.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import { requirePlanSection } from "#app/domain/planning/plan-queries.server.ts";
import { recordPlanRead } from "#app/domain/planning/plan-reading-commands.server.ts";
import { readSectionForm } from "#app/domain/planning/section-form-schema.ts";
import { formStateOf } from "#app/domain/planning/section-form.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const address = planAddressOf(args.params.branch, args.request.url);
  const section = args.params.section ?? "";
  const plan = await requirePlanSection(viewer, { ...address, section }, locale);
  if (section === OBJECTIVES_SECTION) throw redirect(planPath(address, [], { anchor: OBJECTIVES_SECTION }));
  await recordPlanRead(viewer, { planId: plan.id, branchId: plan.branch.id });
  const saved = savedOf(args.request.url);
  return { plan, address, saved, tab: pageTitle(locale, "planning.pageTitle") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = planAddressOf(args.params.branch, args.request.url);
  const section = args.params.section ?? "";
  const form = readSectionForm(await args.request.formData());
  if (form === null) throw new NamedError("invalid");
  const outcome = await savePlanSection(viewer, { branch: address.branch, section, ...form });
  const isRefused = Object.keys(outcome.errors).length > 0;
  if (!isRefused && Object.keys(outcome.conflicts).length === 0) {
    return redirect(planPath(address, [section], { saved: "fields" }));
  }
  const now = await requirePlanSection(viewer, { ...address, section }, args.context.locale);
  const state = formStateOf(outcome, form.fields, now.section.fields, digestOf);
  return data({ state }, { status: isRefused ? 400 : 409 });
});

export default function Section() {
  const { plan, address, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <SectionPage
      key={plan.section.id}
      planId={plan.id}
      section={plan.section}
      plan={`${plan.title}, ${plan.branch.name}`}
      address={address}
      saved={saved}
      state={refused?.state}
    />
  );
}
