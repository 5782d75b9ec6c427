import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { switchReviews } from "#app/domain/learning/review-commands.server.ts";
import { readForm, readIntent, safePath } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

/** Where the switch posts from either page that has it; it comes back to that page. */
export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const form = await readForm(args.request);
  const intent = readIntent(form, ["switch-on", "switch-off"]);
  await switchReviews(viewer, intent === "switch-on" ? "on" : "off");
  return redirect(safePath(form.get("next")));
});

export const loader = guarded(() => Promise.reject(new NamedError("not-found")));
