import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReviewPage, reviewNotices } from "#app/components/review/review-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { ReviewOutcome, ReviewReply } from "#app/domain/learning/review-card.ts";
import { answerReview, giveUpReview, goOnWithReview } from "#app/domain/learning/review-commands.server.ts";
import { requireReviewPage } from "#app/domain/learning/review-queries.server.ts";
import { readReview } from "#app/domain/learning/review-schema.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const saved = new URL(args.request.url).searchParams.get("saved");
  return {
    page: await requireReviewPage(requireViewer(args), locale),
    notice: reviewNotices.find((notice) => notice === saved) ?? null,
    title: pageTitle(locale, "review.title"),
  };
});

type Intent = "answer" | "show" | "continue" | "restart";

function outcomeOf(
  intent: Intent,
  viewer: Viewer,
  reply: ReviewReply,
  locale: Locale,
): Promise<ReviewOutcome> {
  switch (intent) {
    case "answer":
      return answerReview(viewer, reply, locale);
    case "show":
      return giveUpReview(viewer, reply, locale);
    case "continue":
      return goOnWithReview(viewer, reply, locale);
    case "restart":
      return goOnWithReview(viewer, { ...reply, given: [] }, locale);
  }
}

/** A reply is answered with its page and no redirect: the answer is kept nowhere, and sent again it counts once. */
export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const form = await readForm(args.request);
  const intent = readIntent(form, ["answer", "show", "continue", "restart"]);
  const outcome = await outcomeOf(intent, viewer, readReview(form), args.context.locale);
  if (outcome.state === "gone") return redirect("/review");
  const isFault = outcome.state === "asked" && outcome.fault !== null;
  return data(outcome, { status: isFault ? 400 : 200 });
});

export default function Review() {
  return <ReviewPage {...useLoaderData<typeof loader>()} posted={useActionData<typeof action>()} />;
}
