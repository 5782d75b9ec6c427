import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import {
  type LessonNote,
  NOTE,
  type NotesPage as Notes,
  notePath,
} from "#app/domain/learning/lesson-note.ts";

type NoteTextProps = {
  heading: ReactNode;
  /** The lesson as the links name it. */ name: string;
  lesson: string;
  note: LessonNote;
  /** Where it can be changed; null when the lesson is gone. */ change: string | null;
};

function NoteText({ heading, name, lesson, note, change }: NoteTextProps) {
  const { t } = useTranslation();
  const linkClass = "inline-flex min-h-11 items-center";
  return (
    <section id={lesson} className="border-line border-t py-5">
      {heading}
      <p className="mt-2 wrap-anywhere whitespace-pre-wrap">{note.text}</p>
      <p className="text-muted mt-2 flex flex-wrap items-center gap-x-5 text-base">
        <span>
          {t("learning.note.saved")} <CivilDate value={note.on} />
        </span>
        <span className="no-print flex gap-x-5">
          {change !== null && (
            <Link to={change} className={linkClass} aria-label={t("notes.changeOf", { lesson: name })}>
              {t("notes.change")}
            </Link>
          )}
          <Link
            to={`${notePath(lesson)}/delete`}
            className={linkClass}
            aria-label={t("notes.deleteOf", { lesson: name })}
          >
            {t("notes.delete")}
          </Link>
        </span>
      </p>
    </section>
  );
}

function ModuleNotes({ module }: { module: Notes["modules"][number] }) {
  const { t } = useTranslation();
  const { slug, position, title, lessons } = module;
  return (
    <section className="mb-10">
      <h2 className="mb-4">{t("learning.moduleTitled", { number: position, title })}</h2>
      {lessons.map(({ lesson, title: name, locale, note }) => {
        const path = `/learn/${slug}/${lesson}`;
        const heading = (
          <h3 lang={locale}>
            <Link to={path}>{name}</Link>
          </h3>
        );
        return (
          <NoteText
            key={lesson}
            heading={heading}
            name={name}
            lesson={lesson}
            note={note}
            change={`${path}#${NOTE}`}
          />
        );
      })}
    </section>
  );
}

/** All that a learner has written beside the lessons, to read, to print and to delete. */
export function NotesPage({ notes: { modules, others } }: { notes: Notes }) {
  const { t } = useTranslation();
  return (
    <div className="max-w-[68ch]">
      <PageHeading
        parent={{ to: "/learn", label: t("learning.programme.pageTitle") }}
        title={t("learning.note.title")}
        summary={t("notes.summary")}
      />
      {modules.length === 0 && others.length === 0 && (
        <EmptyState title={t("notes.none")}>{t("notes.noneText")}</EmptyState>
      )}
      {modules.map((module) => (
        <ModuleNotes key={module.slug} module={module} />
      ))}
      {others.length > 0 && (
        <section>
          <h2 className="mb-4">{t("notes.others")}</h2>
          {others.map(({ lesson, note }) => (
            <NoteText
              key={lesson}
              heading={<h3>{lesson}</h3>}
              name={lesson}
              lesson={lesson}
              note={note}
              change={null}
            />
          ))}
        </section>
      )}
    </div>
  );
}
