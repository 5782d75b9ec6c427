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
import { PeriodForm } from "#app/components/planning/period-form.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { planAddressOf, planPath } from "#app/domain/planning/plan-address.ts";
import { startPlan } from "#app/domain/planning/plan-commands.server.ts";
import { findFreePeriod } from "#app/domain/planning/plan-queries.server.ts";
import { planPeriodSchema, takenPeriodOf } from "#app/domain/planning/plan-period-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { branch } = planAddressOf(args.params.branch, args.request.url);
  const free = await findFreePeriod(viewer, branch);
  return { ...free, tab: pageTitle(args.context.locale, "planning.start.another") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { branch } = planAddressOf(args.params.branch, args.request.url);
  const submission = parseWithZod(await args.request.formData(), { schema: planPeriodSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  try {
    await startPlan(viewer, { branch, period: submission.value });
    return redirect(planPath({ branch, period: submission.value.from }, [], { saved: "started" }));
  } catch (error) {
    if (!isNamedError(error, "duplicate")) throw error;
    const result = submission.reply({ fieldErrors: { from: ["periodOverlap"] } });
    return data({ result, taken: takenPeriodOf(error) }, { status: 409 });
  }
});

export default function StartPlan() {
  const { t } = useTranslation();
  const { branch, period, isFirst } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const parent = isFirst
    ? { to: `/branches/${branch.slug}`, label: branch.name }
    : { to: planPath({ branch: branch.slug, period: null }), label: t("planning.thePlan") };
  return (
    <>
      <PageHeading title={t(isFirst ? "planning.start.title" : "planning.start.another")} parent={parent} />
      <Card className="max-w-2xl">
        <p className="mb-6 text-lg">{t(isFirst ? "planning.start.lead" : "planning.start.anotherIntro")}</p>
        <PeriodForm
          action={planPath({ branch: branch.slug, period: null }, ["start"])}
          period={period}
          button={t("planning.start.button")}
          fault={fault}
        />
      </Card>
    </>
  );
}
