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
import { AcceptInvitationForm } from "#app/components/accounts/accept-invitation-form.tsx";
import { FirstAdministratorForm } from "#app/components/accounts/first-administrator-form.tsx";
import { duplicateField } from "#app/components/accounts/duplicate-field.ts";
import { Card } from "#app/components/ui/card.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireOpenLink } from "#app/domain/accounts/one-time-link-queries.server.ts";
import { acceptInvitationSchema, firstAdministratorSchema } from "#app/domain/accounts/user-schema.ts";
import {
  acceptFirstAdministratorLink,
  acceptInvitation,
} from "#app/domain/accounts/welcome-commands.server.ts";
import { keepLocale } from "#app/i18n/locale-cookie.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

type Args = LoaderFunctionArgs | ActionFunctionArgs;

const openLink = ({ params: { token = "" }, context: { clientAddress } }: Args) =>
  requireOpenLink({ token, purposes: ["first_administrator", "invitation"], clientAddress });

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const { person } = await openLink(args);
  return {
    person: person && { name: person.name, email: person.email },
    locale,
    title: pageTitle(locale, "accounts.welcome.tab"),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const { person } = await openLink(args);
  const form = await readForm(args.request);
  return person ? joinInvited(form, person, args) : becomeFirst(form, args);
});

type InvitedPerson = { email: string; membershipNumber: string | null };

async function joinInvited(form: FormData, person: InvitedPerson, { params, context }: Args) {
  const submission = parseWithZod(form, { schema: acceptInvitationSchema(person) });
  if (submission.status !== "success") {
    return data({ result: submission.reply({ hideFields: ["password"] }) }, { status: 400 });
  }
  const cookie = await acceptInvitation({ token: params.token ?? "", ...submission.value }, context.origin);
  const headers = new Headers({ "Set-Cookie": cookie });
  headers.append("Set-Cookie", await keepLocale(submission.value.locale));
  return redirect("/", { headers });
}

async function becomeFirst(form: FormData, { params, context }: Args) {
  const submission = parseWithZod(form, { schema: firstAdministratorSchema });
  const hideFields = ["password"];
  if (submission.status !== "success") {
    return data({ result: submission.reply({ hideFields }) }, { status: 400 });
  }
  try {
    const cookie = await acceptFirstAdministratorLink(
      { token: params.token ?? "", ...submission.value },
      context,
    );
    return redirect("/admin/first-steps", { headers: { "Set-Cookie": cookie } });
  } catch (error) {
    if (!isNamedError(error, "duplicate")) throw error;
    const fieldErrors = duplicateField(error.detail);
    return data({ result: submission.reply({ hideFields, fieldErrors }) }, { status: 409 });
  }
}

export default function Welcome() {
  const { t } = useTranslation();
  const { person, locale } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <div className="mx-auto max-w-xl">
      <PageHeading
        title={t(person ? "accounts.welcome.title" : "accounts.welcome.firstTitle")}
        summary={t(person ? "accounts.welcome.invited" : "accounts.welcome.firstSummary")}
      />
      <Card>
        {person ? (
          <AcceptInvitationForm person={person} locale={locale} fault={fault} />
        ) : (
          <FirstAdministratorForm fault={fault} />
        )}
      </Card>
    </div>
  );
}
