import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { RecognisePage } from "#app/components/recognition/recognise-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { recogniseLearning } from "#app/domain/training/recognition-commands.server.ts";
import { requireRecognitionPage } from "#app/domain/training/recognition-queries.server.ts";
import { recognitionSchema } from "#app/domain/training/recognition-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  return {
    page: await requireRecognitionPage(viewer, args.params.session ?? "", locale),
    title: pageTitle(locale, "recognition.recognise.tab"),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { session = "" } = args.params;
  const submission = parseWithZod(await readForm(args.request), { schema: recognitionSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  try {
    await recogniseLearning(viewer, { session, ...submission.value });
    return redirect(`/training/${session}?saved=recognised`);
  } catch (error) {
    if (!isNamedError(error, "duplicate")) throw error;
    const fieldErrors = { module: [error.detail.what === "completed" ? "completed" : "recognised"] };
    return data({ result: submission.reply({ fieldErrors }) }, { status: 409 });
  }
});

export default function Recognise() {
  return <RecognisePage {...useLoaderData<typeof loader>()} fault={useActionData<typeof action>()} />;
}
