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
import { SessionForm } from "#app/components/training/session-form.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { planSession } from "#app/domain/training/training-session-commands.server.ts";
import { requireSessionChoices } from "#app/domain/training/training-session-queries.server.ts";
import { newSessionSchema, overlapFault } from "#app/domain/training/training-session-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { isNamedError } from "#app/platform/named-error.ts";

const USUAL_DAY = { from: "10:00", to: "16:00" };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const choices = await requireSessionChoices(viewer, locale);
  const asked = new URL(args.request.url).searchParams.get("branch");
  const branch = choices.branches.find(({ slug }) => slug === asked)?.id ?? "";
  return {
    choices: { ...choices, id: newId() },
    defaults: { ...USUAL_DAY, branch },
    title: pageTitle(locale, "training.plan"),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const submission = parseWithZod(await readForm(args.request), { schema: newSessionSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  try {
    await planSession(viewer, submission.value);
    return redirect(`/training/${submission.value.id}?saved=planned`);
  } catch (error) {
    if (!isNamedError(error, "duplicate")) throw error;
    return data({ result: submission.reply({ fieldErrors: overlapFault(error) }) }, { status: 409 });
  }
});

export default function PlanSession() {
  const { t } = useTranslation();
  const { choices, defaults } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <>
      <PageHeading
        title={t("training.plan")}
        parent={{ to: "/training", label: t("training.title") }}
        summary={t("training.planSummary")}
      />
      <SessionForm fault={fault} defaults={defaults} choices={choices} button={t("training.save")} />
    </>
  );
}
