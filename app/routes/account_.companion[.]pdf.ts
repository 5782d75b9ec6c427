import type { LoaderFunctionArgs } from "@remix-run/node";
import { documentResponse } from "#app/documents/document-format.ts";
import { produceDocument } from "#app/documents/produce-document.ts";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requireOwnInForce } from "#app/domain/branches/companion-certification-queries.server.ts";
import { requireUnionProfile } from "#app/domain/curriculum/union-profile-queries.server.ts";
import { inLocale } from "#app/i18n/locale.ts";
import { now } from "#app/platform/clock.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** The letter that says that the viewer is certified as a companion, as a tagged PDF, while it is true. */
export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const [{ issuerName, issuerOffice, issuedOn, expiresOn }, union] = await Promise.all([
    requireOwnInForce(viewer),
    requireUnionProfile(),
  ]);
  const letter = { issuerName, issuerOffice, issuedOn, expiresOn, name: viewer.name };
  const format = "pdf";
  const bytes = await produceDocument({
    kind: "companion-letter",
    letter: { ...letter, union: inLocale(union.name, locale) },
    format,
    locale,
    at: now(),
  });
  return documentResponse({ bytes, format, name: "companion-letter", locale });
});
