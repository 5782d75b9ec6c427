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
import { ActionForm } from "#app/components/planning/action-form.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requireObjective } from "#app/domain/planning/objective-queries.server.ts";
import { addPlanAction } from "#app/domain/planning/plan-action-commands.server.ts";
import { newPlanActionSchema } from "#app/domain/planning/plan-action-schema.ts";
import { planAddressOf, planPath } from "#app/domain/planning/plan-address.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { newId } from "#app/platform/identifier.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

const addressOf = ({ params, request }: LoaderFunctionArgs) => ({
  ...planAddressOf(params.branch, request.url),
  objective: params.objective ?? "",
});

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const address = addressOf(args);
  const plan = await requireObjective(viewer, address, locale);
  return { plan, address, id: newId(), tab: pageTitle(locale, "planning.action.newTitle") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { objective: objectiveId, ...address } = addressOf(args);
  const submission = parseWithZod(await args.request.formData(), { schema: newPlanActionSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  const { plan, id, ...content } = submission.value;
  await addPlanAction(viewer, { branch: address.branch, planId: plan, objectiveId, id, content });
  return redirect(
    planPath(address, [], { saved: "action", at: objectiveId, anchor: `objective-${objectiveId}` }),
  );
});

export default function NewAction() {
  const { t } = useTranslation();
  const { plan, address, id } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const { objective, number } = plan;
  return (
    <>
      <PageHeading
        title={t("planning.action.newTitle")}
        parent={{ to: planPath(address), label: `${plan.title}, ${plan.branch.name}` }}
        summary={t("planning.action.partOf", { number, title: objective.title })}
      />
      <ActionForm
        planId={plan.id}
        action={{ id }}
        back={planPath(address, [], { anchor: `objective-${objective.id}` })}
        fault={fault}
      />
    </>
  );
}
