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
import { deleteObjective } from "#app/domain/planning/objective-commands.server.ts";
import { requireObjective } from "#app/domain/planning/objective-queries.server.ts";
import { planAddressOf, planPath } from "#app/domain/planning/plan-address.ts";
import { OBJECTIVES_SECTION } from "#app/domain/planning/plan-gap.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

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
  if (!plan.rights.deleteParts) throw new NamedError("forbidden");
  return { plan, address, tab: pageTitle(locale, "planning.objective.deleteTitle") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { objective: objectiveId, ...address } = addressOf(args);
  const form = deletionSchema.safeParse(Object.fromEntries(await args.request.formData()));
  if (!form.success) throw new NamedError("invalid");
  const { plan, version } = form.data;
  try {
    await deleteObjective(viewer, { branch: address.branch, planId: plan, objectiveId, version });
    return redirect(
      planPath(address, [], { saved: "deleted", at: OBJECTIVES_SECTION, anchor: OBJECTIVES_SECTION }),
    );
  } catch (error) {
    if (!isNamedError(error, "stale")) throw error;
    const now = await requireObjective(viewer, { ...address, objective: objectiveId }, args.context.locale);
    return data({ now }, { status: 409 });
  }
});

export default function DeleteObjective() {
  const { t } = useTranslation();
  const { plan, address } = useLoaderData<typeof loader>();
  const stale = useActionData<typeof action>();
  const { objective, number } = stale?.now ?? plan;
  return (
    <>
      <PageHeading
        title={t("planning.objective.deleteTitle")}
        parent={{ to: planPath(address), label: `${plan.title}, ${plan.branch.name}` }}
      />
      <ConfirmDelete
        planId={plan.id}
        version={objective.version}
        what={t("planning.objective.numbered", { number, title: objective.title })}
        warning={t("planning.objective.deleteWarning", { count: objective.actions.length })}
        instead={t("planning.objective.deleteInstead")}
        back={planPath(address, [], { anchor: `objective-${objective.id}` })}
        isStale={stale !== undefined}
      />
    </>
  );
}
