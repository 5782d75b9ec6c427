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
import { WithdrawForm } from "#app/components/recognition/withdraw-form.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { withdrawCertification } from "#app/domain/branches/companion-certification-commands.server.ts";
import { requireStanding } from "#app/domain/branches/companion-certification-queries.server.ts";
import { withdrawalSchema } from "#app/domain/branches/companion-certification-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  return {
    ...(await requireStanding(viewer, args.params.certification ?? "")),
    title: pageTitle(args.context.locale, "recognition.withdraw.title"),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { certification: id = "" } = args.params;
  const submission = parseWithZod(await readForm(args.request), { schema: withdrawalSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  await withdrawCertification(viewer, { id, ...submission.value });
  return redirect("/certifications?saved=withdrawn");
});

export default function Withdraw() {
  const { t } = useTranslation();
  const { person, certification } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const back = `/certifications/people/${person.id}`;
  return (
    <>
      <PageHeading parent={{ to: back, label: person.name }} title={t("recognition.withdraw.title")} />
      <WithdrawForm certification={certification} back={back} fault={fault} />
    </>
  );
}
