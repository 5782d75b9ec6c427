import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { startAttempt } from "#app/domain/learning/attempt-commands.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

/** Begins what is asked before the lessons of a module; its questions are on the page of the attempt. */
export const action = guarded(async (args: ActionFunctionArgs) => {
  const { module = "" } = args.params;
  const { locale } = args.context;
  const attempt = await startAttempt(requireViewer(args), { module, locale, kind: "pretest" });
  return redirect(`/learn/${module}/quiz/${attempt}`);
});

export const loader = guarded(() => Promise.reject(new NamedError("not-found")));
