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
import { ResetPasswordForm } from "#app/components/accounts/reset-password-form.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireOpenLink } from "#app/domain/accounts/one-time-link-queries.server.ts";
import { resetPassword } from "#app/domain/accounts/password-commands.server.ts";
import { resetSchema } from "#app/domain/accounts/password-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

/** The person whom the link is for. */
async function requireResetter({ params: { token = "" }, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  const { clientAddress } = context;
  const { person } = await requireOpenLink({ token, purposes: ["password_reset"], clientAddress });
  if (!person) throw new NamedError("not-found");
  return person;
}

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { email } = await requireResetter(args);
  return { email, title: pageTitle(args.context.locale, "accounts.reset.title") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const person = await requireResetter(args);
  const submission = parseWithZod(await readForm(args.request), { schema: resetSchema(person) });
  if (submission.status !== "success") {
    return data({ result: submission.reply({ hideFields: ["password"] }) }, { status: 400 });
  }
  const token = args.params.token ?? "";
  const cookie = await resetPassword({ token, ...submission.value }, args.context.origin);
  return redirect("/", { headers: { "Set-Cookie": cookie } });
});

export default function Reset() {
  const { t } = useTranslation();
  const { email } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <div className="mx-auto max-w-xl">
      <PageHeading title={t("accounts.reset.title")} summary={t("accounts.reset.summary")} />
      <Card>
        <ResetPasswordForm email={email} fault={fault} />
      </Card>
    </div>
  );
}
