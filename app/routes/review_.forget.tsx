import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { ForgetPage } from "#app/components/review/forget-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { forgetReviews } from "#app/domain/learning/review-commands.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded((args: LoaderFunctionArgs) => {
  requireViewer(args);
  return Promise.resolve({ title: pageTitle(args.context.locale, "review.forget.title") });
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  await forgetReviews(requireViewer(args));
  return redirect("/review?saved=forgotten");
});

export default ForgetPage;
