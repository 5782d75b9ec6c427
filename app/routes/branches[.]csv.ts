import type { LoaderFunctionArgs } from "@remix-run/node";
import { nationalRows } from "#app/components/rollout/national-rows.ts";
import { csvResponse } from "#app/documents/csv.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { readNationalFilter } from "#app/domain/rollout/national-filter-schema.ts";
import { requireNationalExport } from "#app/domain/rollout/national-queries.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** The national page's table as a file, with the page's filter. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const filter = readNationalFilter(new URL(args.request.url).searchParams);
  const { modules, branches } = await requireNationalExport(viewer, filter, locale);
  return csvResponse(`branches-${civilDateAt(now())}`, nationalRows(translator(locale), modules, branches));
});
