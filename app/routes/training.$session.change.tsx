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
import { useModuleWords } from "#app/components/training/session-list.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { changeSession } from "#app/domain/training/training-session-commands.server.ts";
import { requireChangeable } from "#app/domain/training/training-session-queries.server.ts";
import { changedSessionSchema, overlapFault } from "#app/domain/training/training-session-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const found = await requireChangeable(viewer, args.params.session ?? "", locale);
  return { ...found, title: pageTitle(locale, "training.change") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { session: id = "" } = args.params;
  const submission = parseWithZod(await readForm(args.request), { schema: changedSessionSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  try {
    await changeSession(viewer, { id, ...submission.value });
    return redirect(`/training/${id}?saved=moved`);
  } catch (error) {
    if (isNamedError(error, "stale")) {
      return data({ result: submission.reply({ formErrors: ["stale"] }) }, { status: 409 });
    }
    if (!isNamedError(error, "duplicate")) throw error;
    return data({ result: submission.reply({ fieldErrors: overlapFault(error) }) }, { status: 409 });
  }
});

export default function ChangeSession() {
  const { t } = useTranslation();
  const { session, modules } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const { on, from, to, place, version } = session;
  return (
    <>
      <PageHeading
        title={t("training.change")}
        parent={{
          to: `/training/${session.id}`,
          label: `${useModuleWords(modules)(session.module)}, ${session.branch.name}`,
        }}
      />
      <SessionForm
        fault={fault}
        defaults={{ on, from, to, place }}
        version={version}
        button={t("training.saveChange")}
      />
    </>
  );
}
