import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OwnSectionNote } from "#app/components/planning/own-section-note.tsx";
import { SectionPage } from "#app/components/planning/section-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { saveIndividualSection } from "#app/domain/planning/individual-plan-commands.server.ts";
import { requireIndividualSection } from "#app/domain/planning/individual-plan-queries.server.ts";
import { OWN_PLAN, planPath, savedOf } from "#app/domain/planning/plan-address.ts";
import { digestOf } from "#app/domain/planning/plan-field-change.ts";
import { readSectionForm } from "#app/domain/planning/section-form-schema.ts";
import { formStateOf } from "#app/domain/planning/section-form.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const plan = await requireIndividualSection(viewer, args.params.section ?? "", locale);
  const saved = savedOf(args.request.url);
  return { plan, saved, tab: pageTitle(locale, "individualPlan.pageTitle") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const section = args.params.section ?? "";
  const form = readSectionForm(await readForm(args.request));
  if (form === null) throw new NamedError("invalid");
  const outcome = await saveIndividualSection(viewer, { section, ...form });
  const isRefused = Object.keys(outcome.errors).length > 0;
  if (!isRefused && Object.keys(outcome.conflicts).length === 0) {
    return redirect(planPath(OWN_PLAN, [section], { saved: "fields" }));
  }
  const now = await requireIndividualSection(viewer, section, args.context.locale);
  const state = formStateOf(outcome, form.fields, now.section.fields, digestOf);
  return data({ state }, { status: isRefused ? 400 : 409 });
});

export default function MyPlanSection() {
  const { plan, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <SectionPage
      key={plan.section.id}
      planId={plan.id}
      section={plan.section}
      plan={plan.title}
      address={OWN_PLAN}
      saved={saved}
      state={refused?.state}
    >
      <OwnSectionNote dueOn={plan.dueOn} />
    </SectionPage>
  );
}
