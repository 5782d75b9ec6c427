import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { recordPlace } from "#app/domain/learning/lesson-progress-commands.server.ts";
import { findPlace } from "#app/domain/learning/lesson-progress-queries.server.ts";
import { readPlace } from "#app/domain/learning/lesson-progress-schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** Where the small script of a lesson posts how far its reader has got: an address of its own, answered without a page. */
export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { module = "", lesson = "" } = args.params;
  const place = readPlace(await readForm(args.request));
  await recordPlace(viewer, { module, lesson, locale: args.context.locale }, place);
  return new Response(null, { status: 204 });
});

/** Leads to where the reader stopped. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { module = "", lesson = "" } = args.params;
  const place = await findPlace(viewer, { module, lesson, locale: args.context.locale });
  return redirect(`/learn/${module}/${lesson}${place === null ? "" : `#${place}`}`);
});
