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
import { SignInForm } from "#app/components/accounts/sign-in-form.tsx";
import { SignInHelp } from "#app/components/accounts/sign-in-help.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { signIn } from "#app/domain/accounts/sign-in-commands.server.ts";
import { signInSchema } from "#app/domain/accounts/sign-in-schema.ts";
import { hasChosenLocale, keepLocale } from "#app/i18n/locale-cookie.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, safePath } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(({ request, context }: LoaderFunctionArgs) => {
  const next = safePath(new URL(request.url).searchParams.get("next"));
  if (context.viewer) throw redirect(next);
  return Promise.resolve({ next, title: pageTitle(context.locale, "accounts.signIn.title") });
});

export const action = guarded(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request);
  const submission = parseWithZod(form, { schema: signInSchema });
  const hideFields = ["password"];
  if (submission.status !== "success") {
    return data({ result: submission.reply({ hideFields }) }, { status: 400 });
  }
  try {
    const signedIn = await signIn(submission.value, context);
    if (!signedIn) {
      return data({ result: submission.reply({ hideFields, formErrors: ["wrong"] }) }, { status: 400 });
    }
    const headers = new Headers({ "Set-Cookie": signedIn.cookie });
    if (!(await hasChosenLocale(request))) headers.append("Set-Cookie", await keepLocale(signedIn.locale));
    return redirect(safePath(form.get("next")), { headers });
  } catch (error) {
    if (!isNamedError(error, "too-many-attempts")) throw error;
    const minutes = Number(error.detail.minutes);
    return data({ result: submission.reply({ hideFields }), minutes }, { status: 429 });
  }
});

export default function SignIn() {
  const { t } = useTranslation();
  const { next } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <div className="mx-auto max-w-lg">
      <PageHeading title={t("accounts.signIn.title")} />
      <Card>
        <SignInForm next={next} fault={fault} />
      </Card>
      <SignInHelp />
    </div>
  );
}
