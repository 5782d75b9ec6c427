import type { ActionFunctionArgs } from "@remix-run/node";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { recordPlace } from "#app/domain/learning/lesson-progress-commands.server.ts";
import { readPlace } from "#app/domain/learning/lesson-progress-schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

/** Where the small script of a lesson posts the last heading passed: an address of its own, answered without a page. */
export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { module = "", lesson = "" } = args.params;
  const heading = readPlace(await readForm(args.request));
  await recordPlace(viewer, { module, lesson, locale: args.context.locale }, heading);
  return new Response(null, { status: 204 });
});

export const loader = guarded(() => Promise.reject(new NamedError("not-found")));
