import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentResponse } from "#app/documents/document-format.ts";
import { produceDocument } from "#app/documents/produce-document.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requireCertificate } from "#app/domain/learning/certificate-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** The viewer's own certificate as a tagged PDF, with the address of its check page while they share one. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale, origin } = args.context;
  const { module = "" } = args.params;
  const { certificate, share } = await requireCertificate(viewer, module, locale);
  const check = share && { address: `${origin}/check/${share.code}`, code: share.code };
  const format = "pdf";
  const bytes = await produceDocument({
    kind: "certificate",
    certificate: { ...certificate, check },
    format,
    locale,
    at: now(),
  });
  return documentResponse({ bytes, format, name: `certificate-${certificate.module.position}`, locale });
});
