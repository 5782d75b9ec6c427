import type { LoaderFunctionArgs } from "@remix-run/node";
import { planFileName } from "#app/documents/plan-pdf.ts";
import { produceDocument } from "#app/documents/produce-document.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { planAddressOf } from "#app/domain/planning/plan-address.ts";
import { isBranchAudience } from "#app/domain/planning/plan-audience.ts";
import { requirePlanPrint } from "#app/domain/planning/plan-queries.server.ts";
import { recordPlanDownload } from "#app/domain/planning/plan-reading-commands.server.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

/** The plan as a PDF for officers, for the branch (unless another is asked for) or for anyone. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const audience = new URL(args.request.url).searchParams.get("for") ?? "branch";
  if (!isBranchAudience(audience)) throw new NamedError("invalid");
  const plan = await requirePlanPrint(
    viewer,
    { ...planAddressOf(args.params.branch, args.request.url), audience },
    locale,
  );
  const bytes = await produceDocument({ kind: "plan-pdf", plan, locale, at: now() });
  await recordPlanDownload(viewer, plan);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${planFileName(plan)}"`,
      "Content-Language": locale,
      "Cache-Control": "private, no-store",
    },
  });
});
