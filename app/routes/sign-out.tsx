import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "#app/domain/accounts/session-commands.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const action = guarded(async ({ request, context }: ActionFunctionArgs) => {
  const cookie = await signOut(request.headers.get("Cookie"), context.origin);
  return redirect("/sign-in", { headers: { "Set-Cookie": cookie } });
});

export const loader = () => redirect("/");
