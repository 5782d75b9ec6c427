import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { EditionPage } from "#app/components/authoring/edition-page.tsx";
import type { LawReviewFault } from "#app/components/authoring/law-review-panel.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { discardEdition, publishEdition } from "#app/domain/authoring/edition-commands.server.ts";
import {
  recordLawReview,
  takeOverLawReview,
  withdrawLawReview,
} from "#app/domain/authoring/law-review-commands.server.ts";
import { type LawReviewNotice, lawReviewNotices } from "#app/domain/authoring/law-review-desk.ts";
import { requireEditionView } from "#app/domain/authoring/law-review-queries.server.ts";
import {
  lawReviewSchema,
  lawReviewTakeOverSchema,
  lawReviewWithdrawalSchema,
} from "#app/domain/authoring/law-review-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const view = await requireEditionView(requireViewer(args), args.params.edition ?? "");
  const saved = new URL(args.request.url).searchParams.get("saved");
  return {
    view,
    today: civilDateAt(now()),
    saved: lawReviewNotices.find((notice) => notice === saved) ?? null,
    title: pageTitle(args.context.locale, "authoring.editions.numbered", { number: view.edition.number }),
  };
});

/** A form that was sent twice has done what it was to do; one that was filled in on an old comparison has not. */
function answerRefusal(error: unknown, id: string) {
  if (isNamedError(error, "duplicate")) return redirect(`/editions/${id}`);
  if (isNamedError(error, "stale")) return data({ stale: true }, { status: 409 });
  throw error;
}

const faulty = (status: number, review: LawReviewFault) => data({ stale: false, review }, { status });

/** Does what a form about the review asks, and leads back to what is then recorded; `typed` is kept when it is refused. */
async function changeReview(
  id: string,
  change: () => Promise<LawReviewNotice>,
  typed: SubmissionResult | null = null,
) {
  try {
    return redirect(`/editions/${id}?saved=${await change()}#law-review`);
  } catch (error) {
    if (isNamedError(error, "locked")) return faulty(409, { result: null, refused: "draft" });
    if (isNamedError(error, "stale")) return faulty(409, { result: typed, refused: "stale" });
    throw error;
  }
}

async function publish(viewer: Viewer, id: string, form: FormData) {
  const replacing = form.get("replacing");
  try {
    await publishEdition(viewer, id, typeof replacing === "string" && replacing !== "" ? replacing : null);
    return redirect(`/editions/${id}`);
  } catch (error) {
    return answerRefusal(error, id);
  }
}

function recordReview(viewer: Viewer, id: string, form: FormData) {
  const submission = parseWithZod(form, { schema: lawReviewSchema });
  if (submission.status !== "success") return faulty(400, { result: submission.reply(), refused: null });
  const typed = submission.reply({ formErrors: ["stale"] });
  return changeReview(id, () => recordLawReview(viewer, id, submission.value), typed);
}

function withdrawReview(viewer: Viewer, id: string, form: FormData) {
  const submission = parseWithZod(form, { schema: lawReviewWithdrawalSchema });
  if (submission.status !== "success") throw new NamedError("invalid");
  return changeReview(id, () => withdrawLawReview(viewer, id, submission.value.version));
}

function takeOverReview(viewer: Viewer, id: string, form: FormData) {
  const submission = parseWithZod(form, { schema: lawReviewTakeOverSchema });
  if (submission.status !== "success") throw new NamedError("invalid");
  return changeReview(id, () => takeOverLawReview(viewer, id, submission.value.from));
}

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const id = args.params.edition ?? "";
  const form = await readForm(args.request);
  switch (
    readIntent(form, [
      "publish",
      "discard",
      "record-law-review",
      "withdraw-law-review",
      "take-over-law-review",
    ])
  ) {
    case "publish":
      return publish(viewer, id, form);
    case "discard":
      await discardEdition(viewer, id);
      return redirect("/editions");
    case "record-law-review":
      return recordReview(viewer, id, form);
    case "withdraw-law-review":
      return withdrawReview(viewer, id, form);
    case "take-over-law-review":
      return takeOverReview(viewer, id, form);
  }
});

export default function Edition() {
  const { view, today, saved } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return <EditionPage view={view} today={today} saved={saved} fault={fault} />;
}
