import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { LessonNote } from "#app/domain/learning/lesson-note.ts";

/** Asks once, on a page of its own, so that it also asks without JavaScript. */
export function DeleteNotePage({ note, isStale }: { note: LessonNote; isStale: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading
        parent={{ to: "/notes", label: t("learning.note.all") }}
        title={t("notes.deleteTitle")}
        summary={t("notes.deleteText")}
      />
      <Card className="max-w-2xl">
        {isStale && <Notice tone="warm" live title={t("notes.staleDelete")} className="mb-6" />}
        <p className="wrap-anywhere whitespace-pre-wrap">{note.text}</p>
        <Form method="post" className="mt-6 flex flex-wrap gap-3">
          <input type="hidden" name="version" value={note.version} />
          <Button tone="danger">{t("notes.delete")}</Button>
          <ButtonLink to="/notes" tone="quiet">
            {t("notes.keep")}
          </ButtonLink>
        </Form>
      </Card>
    </>
  );
}
