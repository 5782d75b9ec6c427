import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentResponse } from "#app/documents/document-format.ts";
import { produceDocument } from "#app/documents/produce-document.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { recordIndividualDownload } from "#app/domain/planning/individual-plan-commands.server.ts";
import { requireIndividualPrint } from "#app/domain/planning/individual-plan-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** The viewer's own plan as a Word document. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const plan = await requireIndividualPrint(viewer, locale);
  const format = "docx";
  const bytes = await produceDocument({ kind: "individual-plan", plan, format, locale, at: now() });
  await recordIndividualDownload(viewer, { planId: plan.planId, format });
  return documentResponse({ bytes, format, name: "my-plan", locale });
});
