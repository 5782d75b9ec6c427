import type { LoaderFunctionArgs } from "@remix-run/node";
import { progressTableRows } from "#app/components/rollout/progress-table-rows.ts";
import { csvResponse } from "#app/documents/csv.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requireProgressExport } from "#app/domain/rollout/branch-progress-queries.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** The branch's table as a file. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const { branch: slug = "" } = args.params;
  const { modules, reps } = await requireProgressExport(viewer, { slug, locale });
  return csvResponse(`progress-${civilDateAt(now())}`, progressTableRows(translator(locale), modules, reps));
});
