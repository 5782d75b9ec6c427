import { useTranslation } from "#app/i18n/working.ts";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { NOTE, type NotePage as Page } from "#app/domain/learning/lesson-note.ts";
import { NoteForm } from "./note-form.tsx";

/** What came back from a form that was not saved: what was typed, and why. */
export type NoteFault = { typed: string; error: string | null };

/** The notes on one lesson by themselves: where one goes on from what could not be saved. */
export function NotePage({ page, fault }: { page: Page; fault: NoteFault | undefined }) {
  const { t } = useTranslation();
  const fieldError = useFieldError();
  const { module, lesson, title, note } = page;
  const message = fieldError(fault?.error ? [fault.error] : undefined);
  return (
    <>
      <PageHeading
        parent={{ to: `/learn/${module}/${lesson}#${NOTE}`, label: t("notes.toLesson") }}
        title={t("learning.note.title")}
        summary={title}
      />
      <div className="max-w-[68ch]">
        <ErrorSummary errors={[{ fieldId: "note-text", label: t("learning.note.label"), message }]} />
        {fault?.error === null && (
          <Notice tone="warm" live title={t("notes.stale")} className="mb-8">
            <p className="my-3 wrap-anywhere whitespace-pre-wrap">{note?.text ?? t("notes.emptied")}</p>
            <p>{t("notes.staleText")}</p>
          </Notice>
        )}
        <NoteForm lesson={lesson} note={note} typed={fault?.typed} error={message} />
      </div>
    </>
  );
}
