import type { LoaderFunctionArgs } from "@remix-run/node";
import { planFileName } from "#app/documents/branch-plan-text.ts";
import { documentResponse } from "#app/documents/document-format.ts";
import { produceDocument } from "#app/documents/produce-document.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { planAddressOf } from "#app/domain/planning/plan-address.ts";
import { readAudience } from "#app/domain/planning/plan-audience.ts";
import { requirePlanPrint } from "#app/domain/planning/plan-queries.server.ts";
import { recordPlanDownload } from "#app/domain/planning/plan-reading-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** The plan as a tagged PDF for officers, for the branch (unless another is asked for) or for anyone. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { url } = args.request;
  const { locale } = args.context;
  const asked = { ...planAddressOf(args.params.branch, url), audience: readAudience(url) };
  const plan = await requirePlanPrint(viewer, asked, locale);
  const format = "pdf";
  const bytes = await produceDocument({ kind: "branch-plan", plan, format, locale, at: now() });
  await recordPlanDownload(viewer, plan, format);
  return documentResponse({ bytes, format, name: planFileName(plan), locale });
});
