import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { useTranslation } from "#app/i18n/working.ts";
import { ObjectiveForm } from "#app/components/planning/objective-form.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { addObjective } from "#app/domain/planning/objective-commands.server.ts";
import { requireObjectives } from "#app/domain/planning/objective-queries.server.ts";
import { newObjectiveSchema } from "#app/domain/planning/objective-schema.ts";
import { MOST_OBJECTIVES } from "#app/domain/planning/objective.ts";
import { planAddressOf, planPath } from "#app/domain/planning/plan-address.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const address = planAddressOf(args.params.branch, args.request.url);
  const plan = await requireObjectives(viewer, address, locale);
  return { plan, address, id: newId(), tab: pageTitle(locale, "planning.objective.newTitle") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = planAddressOf(args.params.branch, args.request.url);
  const submission = parseWithZod(await args.request.formData(), { schema: newObjectiveSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  const { plan, id, ...content } = submission.value;
  try {
    await addObjective(viewer, { branch: address.branch, planId: plan, id, content });
    return redirect(planPath(address, [], { saved: "objective", at: id, anchor: `objective-${id}` }));
  } catch (error) {
    if (!isNamedError(error, "locked")) throw error;
    return data({ result: submission.reply({ formErrors: ["full"] }) }, { status: 409 });
  }
});

export default function NewObjective() {
  const { t } = useTranslation();
  const { plan, address, id } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const isFull = plan.objectiveCount >= MOST_OBJECTIVES || fault?.result.error?.[""] !== undefined;
  return (
    <>
      <PageHeading
        title={t("planning.objective.newTitle")}
        parent={{ to: planPath(address), label: `${plan.title}, ${plan.branch.name}` }}
        summary={t("planning.objective.recommended", plan.recommended)}
      />
      {isFull && (
        <Notice tone="warm" className="mb-8 max-w-2xl">
          {t("planning.objective.full", { most: MOST_OBJECTIVES })}
        </Notice>
      )}
      {!isFull && plan.objectiveCount >= plan.recommended.max && (
        <Notice tone="warm" className="mb-8 max-w-2xl">
          {t("planning.objective.tooMany")}
        </Notice>
      )}
      {(!isFull || fault) && (
        <ObjectiveForm
          planId={plan.id}
          objective={{ id }}
          back={planPath(address, [], { anchor: OBJECTIVES_SECTION })}
          fault={fault}
        />
      )}
    </>
  );
}
