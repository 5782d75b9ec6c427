import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DiaryPage } from "#app/components/training/diary-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { canPlanSessions } from "#app/domain/training/training-policy.ts";
import { requireDiary } from "#app/domain/training/training-session-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  return {
    diary: await requireDiary(viewer, locale),
    mayPlan: canPlanSessions(viewer),
    title: pageTitle(locale, "training.title"),
  };
});

export default function Training() {
  return <DiaryPage {...useLoaderData<typeof loader>()} />;
}
