import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type NoteFault, NotePage } from "#app/components/learning/note-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { saveNote } from "#app/domain/learning/lesson-note-commands.server.ts";
import { requireNotePage } from "#app/domain/learning/lesson-note-queries.server.ts";
import { noteSchema } from "#app/domain/learning/lesson-note-schema.ts";
import { NOTE } from "#app/domain/learning/lesson-note.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

const addressOf = ({ params, context: { locale } }: LoaderFunctionArgs | ActionFunctionArgs) => ({
  lesson: params.lesson ?? "",
  locale,
});

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const page = await requireNotePage(requireViewer(args), addressOf(args));
  return { page, title: pageTitle(args.context.locale, "learning.note.title") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const address = addressOf(args);
  const form = await readForm(args.request);
  const typed = form.get("text");
  const read = noteSchema.safeParse(Object.fromEntries(form));
  if (!read.success) {
    const error = read.error.issues.find(({ path: [field] }) => field === "text")?.message;
    if (typeof typed !== "string" || error === undefined) throw new NamedError("invalid");
    return data<NoteFault>({ typed, error }, { status: 400 });
  }
  try {
    await saveNote(viewer, { ...address, ...read.data });
  } catch (error) {
    if (!isNamedError(error, "stale")) throw error;
    return data<NoteFault>({ typed: read.data.text, error: null }, { status: 409 });
  }
  const { module } = await requireNotePage(viewer, address);
  return redirect(`/learn/${module}/${address.lesson}#${NOTE}`);
});

export default function Note() {
  return <NotePage page={useLoaderData<typeof loader>().page} fault={useActionData<typeof action>()} />;
}
