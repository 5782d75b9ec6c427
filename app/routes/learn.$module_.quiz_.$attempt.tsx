import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PretestResult } from "#app/components/learning/pretest-result.tsx";
import { QuizForm } from "#app/components/learning/quiz-form.tsx";
import { QuizResult } from "#app/components/learning/quiz-result.tsx";
import { LearningErrorPage } from "#app/components/learning/locked-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { saveAnswers } from "#app/domain/learning/answer-commands.server.ts";
import { requireAttemptPage } from "#app/domain/learning/attempt-page-queries.server.ts";
import { readAnswers, readAsOf, readQuestion } from "#app/domain/learning/attempt-schema.ts";
import { questionAnchor, withoutAnswer } from "#app/domain/learning/attempt.ts";
import { flagQuestion } from "#app/domain/learning/question-flag-commands.server.ts";
import { flagSchema } from "#app/domain/learning/question-flag-schema.ts";
import { submitAttempt } from "#app/domain/learning/submission-commands.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent, readTyped } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

const addressOf = ({ params: { module = "", attempt = "" } }: LoaderFunctionArgs | ActionFunctionArgs) => ({
  module,
  attempt,
});

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const attempt = await requireAttemptPage(requireViewer(args), addressOf(args), locale);
  const number = attempt.module.position;
  return { attempt, title: pageTitle(locale, "learning.quiz.pageTitle", { number }) };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = addressOf(args);
  const form = await readForm(args.request);
  const intent = readIntent(form, ["submit", "submit-anyway", "save", "continue", "restart", "flag"]);
  const here = `/learn/${address.module}/quiz/${address.attempt}`;
  if (intent === "flag") {
    const submission = parseWithZod(form, { schema: flagSchema });
    if (submission.status !== "success") {
      const flag = {
        position: Number(readTyped(form, "position")),
        text: readTyped(form, "text"),
        errors: submission.error?.text ?? [],
      };
      return data({ flag }, { status: 400 });
    }
    await flagQuestion(viewer, address, submission.value);
    return redirect(`${here}#${questionAnchor(submission.value.position)}`);
  }
  const posted = { answers: readAnswers(form), asOf: readAsOf(form) };
  if (intent === "submit" || intent === "submit-anyway") {
    const submission = await submitAttempt(viewer, address, {
      ...posted,
      anyway: intent === "submit-anyway",
    });
    if (submission.state === "incomplete")
      return data({ unanswered: submission.unanswered }, { status: 400 });
    if (submission.state === "answered-elsewhere") {
      return data({ elsewhere: submission.elsewhere }, { status: 409 });
    }
    return redirect(here);
  }
  const position = readQuestion(args.request);
  const answers =
    intent === "restart" && position !== null ? withoutAnswer(posted.answers, position) : posted.answers;
  const elsewhere = await saveAnswers(viewer, address, answers, posted.asOf);
  if (elsewhere.length > 0) return data({ elsewhere }, { status: 409 });
  if (intent === "save") return redirect(`/learn/${address.module}?saved`);
  return redirect(position === null ? here : `${here}#${questionAnchor(position)}`);
});

export default function Attempt() {
  const { attempt } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (attempt.state === "open") return <QuizForm key={attempt.id} attempt={attempt} outcome={answered} />;
  const fault = answered && "flag" in answered ? answered.flag : undefined;
  return attempt.kind === "pretest" ? (
    <PretestResult attempt={attempt} fault={fault} />
  ) : (
    <QuizResult attempt={attempt} fault={fault} />
  );
}

export { LearningErrorPage as ErrorBoundary };
