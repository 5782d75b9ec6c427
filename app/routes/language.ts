import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isLocale } from "#app/i18n/locale.ts";
import { keepLocale } from "#app/i18n/locale-cookie.server.ts";
import { safePath } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

export const action = guarded(async ({ request }: ActionFunctionArgs) => {
  const form = await request.formData();
  const locale = form.get("locale");
  if (!isLocale(locale)) throw new NamedError("invalid");
  return redirect(safePath(form.get("next")), { headers: { "Set-Cookie": await keepLocale(locale) } });
});

export const loader = () => redirect("/");
