import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NotesPage } from "#app/components/learning/notes-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { listNotes } from "#app/domain/learning/lesson-note-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  return { notes: await listNotes(viewer, locale), title: pageTitle(locale, "learning.note.title") };
});

export default function Notes() {
  return <NotesPage notes={useLoaderData<typeof loader>().notes} />;
}
