import { type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckPage } from "#app/components/recognition/check-page.tsx";
import { findSharedCertificate } from "#app/domain/learning/certificate-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

/** Neither a search engine nor a shared computer keeps what a holder may take back tomorrow. */
const UNKEPT = { "X-Robots-Tag": "noindex, nofollow, noarchive", "Cache-Control": "private, no-store" };

export const headers: HeadersFunction = () => UNKEPT;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? "Branchwork" },
  { name: "robots", content: "noindex, nofollow" },
];

/** Open to anybody who has the code. */
export const loader = guarded(async ({ params: { code = "" }, context }: LoaderFunctionArgs) => {
  const { viewer, clientAddress, locale } = context;
  const shared = await findSharedCertificate({ code, viewer, clientAddress, locale });
  const title = pageTitle(locale, "recognition.check.tab");
  return data({ shared, title }, { status: shared ? 200 : 404 });
});

export default function Check() {
  return <CheckPage shared={useLoaderData<typeof loader>().shared} />;
}
