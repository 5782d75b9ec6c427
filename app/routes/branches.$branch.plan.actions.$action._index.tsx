import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { useTranslation } from "#app/i18n/working.ts";
import { ActionForm } from "#app/components/planning/action-form.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requirePlanAction } from "#app/domain/planning/objective-queries.server.ts";
import { changePlanAction } from "#app/domain/planning/plan-action-commands.server.ts";
import { changedPlanActionSchema } from "#app/domain/planning/plan-action-schema.ts";
import { planAddressOf, planPath } from "#app/domain/planning/plan-address.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

const addressOf = ({ params, request }: LoaderFunctionArgs) => ({
  ...planAddressOf(params.branch, request.url),
  action: params.action ?? "",
});

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const address = addressOf(args);
  const plan = await requirePlanAction(viewer, address, locale);
  return { plan, address, tab: pageTitle(locale, "planning.action.editTitle") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = addressOf(args);
  const { branch, action: actionId } = address;
  const submission = parseWithZod(await args.request.formData(), { schema: changedPlanActionSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  const { plan, version, ...content } = submission.value;
  try {
    const objectiveId = await changePlanAction(viewer, { branch, planId: plan, actionId, version, content });
    return redirect(
      planPath(address, [], { saved: "action", at: objectiveId, anchor: `objective-${objectiveId}` }),
    );
  } catch (error) {
    if (!isNamedError(error, "stale")) throw error;
    const { action: kept } = await requirePlanAction(viewer, address, args.context.locale);
    return data({ result: submission.reply({ formErrors: ["stale"] }), kept }, { status: 409 });
  }
});

export default function EditAction() {
  const { t } = useTranslation();
  const { plan, address } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const { objective, number } = plan;
  return (
    <>
      <PageHeading
        title={t("planning.action.editTitle")}
        parent={{ to: planPath(address), label: `${plan.title}, ${plan.branch.name}` }}
        summary={t("planning.action.partOf", { number, title: objective.title })}
      />
      <ActionForm
        planId={plan.id}
        action={plan.action}
        back={planPath(address, [], { anchor: `objective-${objective.id}` })}
        fault={fault}
      />
      {plan.rights.deleteParts && (
        <p className="border-line mt-12 max-w-2xl border-t pt-5">
          <Link to={planPath(address, ["actions", plan.action.id, "delete"])}>
            {t("planning.action.delete")}
          </Link>
        </p>
      )}
    </>
  );
}
