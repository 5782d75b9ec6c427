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
import { changePeriod } from "#app/domain/planning/plan-commands.server.ts";
import { changedPeriodSchema, takenPeriodOf } from "#app/domain/planning/plan-period-schema.ts";
import { requirePlanPeriod } from "#app/domain/planning/plan-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const address = planAddressOf(args.params.branch, args.request.url);
  const plan = await requirePlanPeriod(viewer, address, locale);
  return { plan, address, tab: pageTitle(locale, "planning.changePeriod.title") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { branch } = planAddressOf(args.params.branch, args.request.url);
  const submission = parseWithZod(await args.request.formData(), { schema: changedPeriodSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  const { plan, version, from, to } = submission.value;
  try {
    await changePeriod(viewer, { branch, planId: plan, version, period: { from, to } });
    return redirect(planPath({ branch, period: from }, [], { saved: "period" }));
  } catch (error) {
    if (isNamedError(error, "stale"))
      return data({ result: submission.reply({ formErrors: ["stale"] }) }, { status: 409 });
    if (!isNamedError(error, "duplicate")) throw error;
    const result = submission.reply({ fieldErrors: { from: ["periodOverlap"] } });
    return data({ result, taken: takenPeriodOf(error) }, { status: 409 });
  }
});

export default function ChangePeriod() {
  const { t } = useTranslation();
  const { plan, address } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <>
      <PageHeading
        title={t("planning.changePeriod.title")}
        parent={{ to: planPath(address), label: `${plan.title}, ${plan.branch.name}` }}
        summary={t("planning.changePeriod.intro")}
      />
      <Card className="max-w-2xl">
        <PeriodForm
          action={planPath(address, ["period"])}
          period={plan.period}
          button={t("shell.save")}
          fault={fault}
          plan={plan}
        />
      </Card>
    </>
  );
}
