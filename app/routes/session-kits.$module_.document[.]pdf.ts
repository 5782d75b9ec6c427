import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentResponse } from "#app/documents/document-format.ts";
import { produceDocument } from "#app/documents/produce-document.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requireSessionKit } from "#app/domain/authoring/session-kit-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** The kit of a taught session as a tagged PDF. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const module = args.params.module ?? "";
  const sheet = await requireSessionKit(requireViewer(args), module, locale);
  const format = "pdf";
  const bytes = await produceDocument({ kind: "sheet", sheet, format, locale, at: now() });
  return documentResponse({ bytes, format, name: `session-kit-${module}`, locale });
});
