import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SheetPage } from "#app/components/curriculum/sheet-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { requireSessionKitPage } from "#app/domain/authoring/session-kit-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.tab ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const page = await requireSessionKitPage(requireViewer(args), args.params.module ?? "", locale);
  return { page, locale, tab: pageTitle(locale, "sheets.kits.title") };
});

export default function SessionKit() {
  const { page, locale } = useLoaderData<typeof loader>();
  return <SheetPage page={page} locale={locale} from={{ to: "/session-kits", label: "sheets.kits.title" }} />;
}
