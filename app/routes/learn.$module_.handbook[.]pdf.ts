import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentResponse } from "#app/documents/document-format.ts";
import { produceDocument } from "#app/documents/produce-document.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requireHandbook } from "#app/domain/authoring/handbook-queries.server.ts";
import { requireReadableModule } from "#app/domain/learning/programme-queries.server.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** The lessons of a module as a tagged PDF, for whoever may read them. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const { edition, module } = await requireReadableModule(viewer, args.params.module ?? "", locale);
  const handbook = await requireHandbook(edition, module, locale);
  const format = "pdf";
  const bytes = await produceDocument({ kind: "handbook", handbook, format, locale, at: now() });
  return documentResponse({ bytes, format, name: `module-${module.position}`, locale });
});
