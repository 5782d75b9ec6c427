import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { AccountPage } from "#app/components/accounts/account-page.tsx";
import { changePassword } from "#app/domain/accounts/password-commands.server.ts";
import { changePasswordSchema } from "#app/domain/accounts/password-schema.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { signOut, signOutEverywhere } from "#app/domain/accounts/session-commands.server.ts";
import { chooseLocale } from "#app/domain/accounts/user-commands.server.ts";
import { requireOwnAccount } from "#app/domain/accounts/user-queries.server.ts";
import { findOwnCertification } from "#app/domain/branches/companion-certification-queries.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { findReviewSwitch } from "#app/domain/learning/review-queries.server.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { keepLocale } from "#app/i18n/locale-cookie.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const { membershipNumber, signIns } = await requireOwnAccount(viewer);
  const saved = new URL(args.request.url).searchParams.get("saved");
  return {
    viewer,
    locale,
    membershipNumber,
    signIns,
    certification: await findOwnCertification(viewer),
    reviews: await findReviewSwitch(viewer),
    saved,
    title: pageTitle(locale, "accounts.account.title"),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const form = await readForm(args.request);
  switch (readIntent(form, ["choose-language", "change-password", "sign-out-everywhere"])) {
    case "choose-language":
      return chooseLanguage(form, viewer);
    case "change-password":
      return replacePassword(form, viewer, args.context.origin);
    case "sign-out-everywhere":
      return leaveEverywhere(viewer, args);
  }
});

async function chooseLanguage(form: FormData, viewer: Viewer) {
  const locale = form.get("locale");
  if (!isLocale(locale)) throw new NamedError("invalid");
  await chooseLocale(viewer, locale);
  return redirect("/account?saved=language", { headers: { "Set-Cookie": await keepLocale(locale) } });
}

async function replacePassword(form: FormData, viewer: Viewer, origin: string) {
  const { membershipNumber } = await requireOwnAccount(viewer);
  const owner = { email: viewer.email, membershipNumber };
  const submission = parseWithZod(form, { schema: changePasswordSchema(owner) });
  const hideFields = ["currentPassword", "password"];
  if (submission.status !== "success") {
    return data({ result: submission.reply({ hideFields }) }, { status: 400 });
  }
  try {
    const cookie = await changePassword(viewer, submission.value, origin);
    if (cookie !== null)
      return redirect("/account?saved=password#content", { headers: { "Set-Cookie": cookie } });
    const fieldErrors = { currentPassword: ["currentPassword"] };
    return data({ result: submission.reply({ hideFields, fieldErrors }) }, { status: 400 });
  } catch (error) {
    if (!isNamedError(error, "too-many-attempts")) throw error;
    return data(
      { result: submission.reply({ hideFields }), minutes: Number(error.detail.minutes) },
      { status: 429 },
    );
  }
}

async function leaveEverywhere(viewer: Viewer, { request, context }: ActionFunctionArgs) {
  await signOutEverywhere(viewer, viewer.id);
  const cookie = await signOut(request.headers.get("Cookie"), context.origin);
  return redirect("/sign-in", { headers: { "Set-Cookie": cookie } });
}

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} fault={useActionData<typeof action>()} />;
}
