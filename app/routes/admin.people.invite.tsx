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
import { duplicateField } from "#app/components/accounts/duplicate-field.ts";
import { InviteForm } from "#app/components/administration/invite-form.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { keepFreshLink } from "#app/domain/accounts/fresh-link-cookie.server.ts";
import { LINK_DAYS } from "#app/domain/accounts/one-time-link.ts";
import { requireRole } from "#app/domain/accounts/require-viewer.server.ts";
import { invitePerson } from "#app/domain/accounts/user-commands.server.ts";
import { invitationSchema } from "#app/domain/accounts/user-schema.ts";
import { listBranches } from "#app/domain/branches/branch-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  requireRole(args, "administrator");
  const title = pageTitle(args.context.locale, "administration.invite.title");
  return { branches: await listBranches(), title };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireRole(args, "administrator");
  const submission = parseWithZod(await readForm(args.request), { schema: invitationSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  const { branchId = null, ...invitation } = submission.value;
  const { locale, origin } = args.context;
  try {
    const { id, path } = await invitePerson(viewer, { ...invitation, branchId, locale });
    const headers = { "Set-Cookie": await keepFreshLink({ userId: id, path }, origin) };
    return redirect(`/admin/people/${id}`, { headers });
  } catch (error) {
    if (!isNamedError(error, "duplicate")) throw error;
    return data({ result: submission.reply({ fieldErrors: duplicateField(error.detail) }) }, { status: 409 });
  }
});

export default function Invite() {
  const { t } = useTranslation();
  const { branches } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <div className="max-w-2xl">
      <PageHeading
        title={t("administration.invite.title")}
        parent={{ to: "/admin/people", label: t("administration.people.title") }}
        summary={t("administration.invite.summary", { days: LINK_DAYS.invitation })}
      />
      <InviteForm branches={branches} fault={fault} />
    </div>
  );
}
