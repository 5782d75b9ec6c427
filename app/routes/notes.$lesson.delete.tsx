import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeleteNotePage } from "#app/components/learning/delete-note-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { deleteNote } from "#app/domain/learning/lesson-note-commands.server.ts";
import { requireNote } from "#app/domain/learning/lesson-note-queries.server.ts";
import { noteDeletionSchema } from "#app/domain/learning/lesson-note-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const note = await requireNote(viewer, args.params.lesson ?? "");
  return { note, title: pageTitle(args.context.locale, "notes.deleteTitle") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const form = noteDeletionSchema.safeParse(Object.fromEntries(await readForm(args.request)));
  if (!form.success) throw new NamedError("invalid");
  try {
    await deleteNote(viewer, { lesson: args.params.lesson ?? "", ...form.data });
  } catch (error) {
    if (!isNamedError(error, "stale")) throw error;
    return data({ isStale: true }, { status: 409 });
  }
  return redirect("/notes");
});

export default function DeleteNote() {
  const { note } = useLoaderData<typeof loader>();
  return <DeleteNotePage note={note} isStale={useActionData<typeof action>()?.isStale === true} />;
}
