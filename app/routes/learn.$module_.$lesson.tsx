import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LessonPage } from "#app/components/learning/lesson-page.tsx";
import { LearningErrorPage } from "#app/components/learning/locked-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import {
  recordLessonDone,
  recordLessonNotDone,
} from "#app/domain/learning/lesson-progress-commands.server.ts";
import { requireLessonPage } from "#app/domain/learning/lesson-progress-queries.server.ts";
import { LESSON_TEXT } from "#app/domain/learning/lesson-progress.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { sendOnce } from "#app/platform/http/send-once.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

const addressOf = ({ params, context: { locale } }: LoaderFunctionArgs | ActionFunctionArgs) => ({
  module: params.module ?? "",
  lesson: params.lesson ?? "",
  locale,
});

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const { locale } = args.context;
  const page = await requireLessonPage(requireViewer(args), addressOf(args));
  const slots = { module: page.module.position, number: page.number };
  const { html, ...lesson } = page.lesson;
  return {
    page: { ...page, lesson },
    html: sendOnce(args.context, LESSON_TEXT, html),
    locale,
    changesRead: new URL(args.request.url).searchParams.get("changes") === "read",
    title: pageTitle(locale, "learning.lesson.pageTitle", slots),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = addressOf(args);
  const record = { done: recordLessonDone, undone: recordLessonNotDone };
  const intent = readIntent(await readForm(args.request), ["done", "undone"]);
  await record[intent](viewer, address);
  return redirect(`/learn/${address.module}/${address.lesson}#finish`);
});

export default function Lesson() {
  const lesson = useLoaderData<typeof loader>();
  return <LessonPage key={lesson.page.lesson.slug} {...lesson} />;
}

export { LearningErrorPage as ErrorBoundary };
