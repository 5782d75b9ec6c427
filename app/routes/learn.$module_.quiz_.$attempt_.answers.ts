import type { ActionFunctionArgs } from "@remix-run/node";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { saveAnswers } from "#app/domain/learning/answer-commands.server.ts";
import { readAnswers } from "#app/domain/learning/attempt-schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

/** Where the small script of a quiz posts each answer as it is chosen: an address of its own, answered without a page. */
export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { module = "", attempt = "" } = args.params;
  await saveAnswers(viewer, { module, attempt }, readAnswers(await readForm(args.request)));
  return new Response(null, { status: 204 });
});

export const loader = guarded(() => Promise.reject(new NamedError("not-found")));
