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
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { changeObjective } from "#app/domain/planning/objective-commands.server.ts";
import { requireObjective } from "#app/domain/planning/objective-queries.server.ts";
import { changedObjectiveSchema } from "#app/domain/planning/objective-schema.ts";
import { planAddressOf, planPath } from "#app/domain/planning/plan-address.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

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
  return { plan, address, tab: pageTitle(locale, "planning.objective.editTitle", { number: plan.number }) };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = addressOf(args);
  const { branch, objective: objectiveId } = address;
  const submission = parseWithZod(await args.request.formData(), { schema: changedObjectiveSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  const { plan, version, ...content } = submission.value;
  try {
    await changeObjective(viewer, { branch, planId: plan, objectiveId, version, content });
    return redirect(
      planPath(address, [], { saved: "objective", at: objectiveId, anchor: `objective-${objectiveId}` }),
    );
  } catch (error) {
    if (!isNamedError(error, "stale")) throw error;
    const { objective: kept } = await requireObjective(viewer, address, args.context.locale);
    return data({ result: submission.reply({ formErrors: ["stale"] }), kept }, { status: 409 });
  }
});

export default function EditObjective() {
  const { t } = useTranslation();
  const { plan, address } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <>
      <PageHeading
        title={t("planning.objective.editTitle", { number: plan.number })}
        parent={{ to: planPath(address), label: `${plan.title}, ${plan.branch.name}` }}
      />
      <ObjectiveForm
        planId={plan.id}
        objective={plan.objective}
        back={planPath(address, [], { anchor: `objective-${plan.objective.id}` })}
        fault={fault}
      />
    </>
  );
}
