import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LearningErrorPage } from "#app/components/learning/locked-page.tsx";
import { QuizStart } from "#app/components/learning/quiz-start.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { startAttempt } from "#app/domain/learning/attempt-commands.server.ts";
import { requireQuizPage } from "#app/domain/learning/quiz-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const { module = "" } = args.params;
  const page = await requireQuizPage(requireViewer(args), module, locale);
  return { page, title: pageTitle(locale, "learning.quiz.pageTitle", { number: page.module.position }) };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { module = "" } = args.params;
  const attempt = await startAttempt(viewer, { module, locale: args.context.locale });
  return redirect(`/learn/${module}/quiz/${attempt}`);
});

export default function Quiz() {
  return <QuizStart page={useLoaderData<typeof loader>().page} />;
}

export { LearningErrorPage as ErrorBoundary };
