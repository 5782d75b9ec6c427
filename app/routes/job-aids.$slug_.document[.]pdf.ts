import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentResponse } from "#app/documents/document-format.ts";
import { produceDocument } from "#app/documents/produce-document.ts";
import { requireSheet } from "#app/domain/authoring/sheet-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** A job aid as a tagged PDF, blank. */
export const loader = guarded(async ({ params, context: { locale } }: LoaderFunctionArgs) => {
  const slug = params.slug ?? "";
  const sheet = await requireSheet({ kind: "job-aid", slug, locale });
  const format = "pdf";
  const bytes = await produceDocument({ kind: "sheet", sheet, format, locale, at: now() });
  return documentResponse({ bytes, format, name: slug, locale });
});
