import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { ConfirmDelete } from "#app/components/planning/confirm-delete.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { deletionSchema } from "#app/domain/planning/deletion-schema.ts";
import { requirePlanAction } from "#app/domain/planning/objective-queries.server.ts";
import { deletePlanAction } from "#app/domain/planning/plan-action-commands.server.ts";
import { planAddressOf, planPath } from "#app/domain/planning/plan-address.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

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
  if (!plan.rights.deleteParts) throw new NamedError("forbidden");
  return { plan, address, tab: pageTitle(locale, "planning.action.deleteTitle") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { action: actionId, ...address } = addressOf(args);
  const form = deletionSchema.safeParse(Object.fromEntries(await args.request.formData()));
  if (!form.success) throw new NamedError("invalid");
  const { plan, version } = form.data;
  try {
    await deletePlanAction(viewer, { branch: address.branch, planId: plan, actionId, version });
    return redirect(
      planPath(address, [], { saved: "deleted", at: OBJECTIVES_SECTION, anchor: OBJECTIVES_SECTION }),
    );
  } catch (error) {
    if (!isNamedError(error, "stale")) throw error;
    const now = await requirePlanAction(viewer, { ...address, action: actionId }, args.context.locale);
    return data({ now }, { status: 409 });
  }
});

export default function DeleteAction() {
  const { t } = useTranslation();
  const { plan, address } = useLoaderData<typeof loader>();
  const stale = useActionData<typeof action>();
  const { action: kept, objective } = stale?.now ?? plan;
  return (
    <>
      <PageHeading
        title={t("planning.action.deleteTitle")}
        parent={{ to: planPath(address), label: `${plan.title}, ${plan.branch.name}` }}
      />
      <ConfirmDelete
        planId={plan.id}
        version={kept.version}
        what={kept.what}
        warning={t("planning.action.deleteWarning")}
        instead={t("planning.action.deleteInstead")}
        back={planPath(address, [], { anchor: `objective-${objective.id}` })}
        isStale={stale !== undefined}
      />
    </>
  );
}
