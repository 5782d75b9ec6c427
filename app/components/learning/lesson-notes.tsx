import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { type LessonNote, NOTE } from "#app/domain/learning/lesson-note.ts";
import { NoteForm } from "./note-form.tsx";

/** The learner's own notes at the foot of a lesson: folded away until there are some. */
export function LessonNotes({ lesson, note }: { lesson: string; note: LessonNote | null }) {
  const { t } = useTranslation();
  return (
    <details
      id={NOTE}
      open={note !== null}
      className="no-print border-line mt-12 max-w-[68ch] scroll-mt-4 border-y"
    >
      <summary className="min-h-11 cursor-pointer py-3 font-bold">{t("learning.note.title")}</summary>
      <div className="pt-2 pb-6">
        <NoteForm lesson={lesson} note={note} />
        <p className="text-muted mt-4 text-base">
          {note && (
            <>
              {t("learning.note.saved")} <CivilDate value={note.on} />
              {" · "}
            </>
          )}
          <Link to="/notes">{t("learning.note.all")}</Link>
        </p>
      </div>
    </details>
  );
}
