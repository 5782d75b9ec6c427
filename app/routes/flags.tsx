import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { FlagList } from "#app/components/authoring/flag-list.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { closeFlags } from "#app/domain/learning/question-flag-commands.server.ts";
import { listFlaggedQuestions } from "#app/domain/learning/question-flag-queries.server.ts";
import { replySchema } from "#app/domain/learning/question-flag-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readTyped } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => ({
  questions: await listFlaggedQuestions(requireViewer(args)),
  replied: new URL(args.request.url).searchParams.has("replied"),
  title: pageTitle(args.context.locale, "authoring.flags.title"),
}));

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const form = await readForm(args.request);
  const submission = parseWithZod(form, { schema: replySchema });
  if (submission.status !== "success") {
    const fault = {
      question: readTyped(form, "question"),
      reply: readTyped(form, "reply"),
      errors: submission.error?.reply ?? [],
    };
    return data(fault, { status: 400 });
  }
  await closeFlags(viewer, submission.value);
  return redirect("/flags?replied");
});

export default function Flags() {
  const { questions, replied } = useLoaderData<typeof loader>();
  return <FlagList questions={questions} replied={replied} fault={useActionData<typeof action>()} />;
}
