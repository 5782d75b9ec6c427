import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button } from "#app/components/ui/button.tsx";
import { TextAreaField } from "#app/components/ui/field.tsx";
import { type LessonNote, NOTE_MAX, notePath } from "#app/domain/learning/lesson-note.ts";

type NoteFormProps = {
  lesson: string;
  note: LessonNote | null;
  /** What was typed and could not be saved. */ typed?: string | undefined;
  error?: string | undefined;
};

/** The box for a learner's notes on a lesson: saved by its button, empty to delete. */
export function NoteForm({ lesson, note, typed, error }: NoteFormProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== "idle";
  const version = note?.version ?? 0;
  return (
    <Form key={version} method="post" action={notePath(lesson)} noValidate>
      <input type="hidden" name="version" value={version} />
      <TextAreaField
        id="note-text"
        name="text"
        label={t("learning.note.label")}
        hint={`${t("learning.note.hint")} ${t("shell.noCasework")}`}
        maxLength={NOTE_MAX}
        defaultValue={typed ?? note?.text ?? ""}
        error={error}
      />
      <Button disabled={busy}>{t("learning.note.save")}</Button>
    </Form>
  );
}
