import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { LawReviewLine } from "#app/components/curriculum/law-review-line.tsx";
import { useSentOnce } from "#app/components/shell/sent-once.ts";
import {
  LESSON_TEXT,
  type LessonPageWithoutText as Page,
  changesPath,
  placePath,
} from "#app/domain/learning/lesson-progress.ts";
import { CourseHtml } from "./course-html.tsx";
import { LessonContents } from "./lesson-contents.tsx";
import { LessonFinish } from "./lesson-finish.tsx";
import { LessonNotes } from "./lesson-notes.tsx";
import { useReadingPlace } from "./use-reading-place.ts";

function LessonFacts({ page: { lesson, number, of, done } }: { page: Page }) {
  const { t } = useTranslation();
  return (
    <p className="text-muted -mt-4 mb-6 flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{t("learning.lesson.position", { number, of })}</span>
      <span aria-hidden="true">·</span>
      <span>{t("learning.minutes", { count: lesson.minutes })}</span>
      {done && <Badge tone="good">{t("learning.modulePage.done")}</Badge>}
    </p>
  );
}

/** A sentence and a link: the differences have a page of their own. */
function WhatChanged({ page: { module, lesson, changed }, isRead }: { page: Page; isRead: boolean }) {
  const { t } = useTranslation();
  if (changed) {
    return (
      <Notice tone="warm" className="mb-8 max-w-[68ch]">
        {t("learning.changed.notice")}{" "}
        <Link to={changesPath(module.slug, lesson.slug)} className="font-bold">
          {t("learning.changed.see")}
        </Link>
      </Notice>
    );
  }
  if (!isRead) return null;
  return (
    <Notice tone="good" live className="mb-8 max-w-[68ch]">
      {t("learning.changed.read")}
    </Notice>
  );
}

function Outcomes({ lesson }: Pick<Page, "lesson">) {
  const { t } = useTranslation();
  if (lesson.outcomes.length === 0) return null;
  return (
    <section className="border-line max-w-[68ch] border-t pt-5">
      <h2 className="text-base">{t("learning.lesson.outcomes")}</h2>
      <ul className="marker:text-brand mt-2 list-disc space-y-1 pl-5" lang={lesson.locale}>
        {lesson.outcomes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ page: { module, previous, next } }: { page: Page }) {
  const { t } = useTranslation();
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={t("learning.lesson.around")}
      className="no-print border-line mt-8 grid max-w-[68ch] gap-6 border-t pt-6 sm:grid-cols-2"
    >
      {previous ? (
        <p>
          <span className="text-muted block text-base">{t("learning.lesson.previous")}</span>
          <Link to={`/learn/${module.slug}/${previous.slug}`} rel="prev" className="font-bold">
            {previous.title}
          </Link>
        </p>
      ) : (
        <span className="max-sm:hidden" />
      )}
      {next && (
        <p className="sm:text-right">
          <span className="text-muted block text-base">{t("learning.lesson.next")}</span>
          <Link to={`/learn/${module.slug}/${next.slug}`} rel="next" className="font-bold">
            {next.title}
          </Link>
        </p>
      )}
    </nav>
  );
}

type LessonPageProps = {
  page: Page;
  /** Null where the page that is open holds the text. */ html: string | null;
  /** The language of the interface; the lesson says in which it is itself. */ locale: string;
  /** True after its reader has read what had changed in it. */ changesRead: boolean;
};

export function LessonPage({ page, html, locale, changesRead }: LessonPageProps) {
  const { t } = useTranslation();
  const text = useSentOnce(LESSON_TEXT, html);
  const { module, lesson } = page;
  const current = useReadingPlace(placePath(module.slug, lesson.slug));
  return (
    <article>
      <PageHeading
        parent={{
          to: `/learn/${module.slug}`,
          label: t("learning.moduleTitled", { number: module.position, title: module.title }),
        }}
        title={lesson.title}
        summary={lesson.summary}
      />
      <LessonFacts page={page} />
      <WhatChanged page={page} isRead={changesRead} />
      {lesson.locale !== locale && <Notice className="mb-8 max-w-[68ch]">{t("shell.otherLanguage")}</Notice>}
      <div className="lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-x-12">
        <LessonContents headings={lesson.headings} lang={lesson.locale} current={current} />
        <div>
          <Outcomes lesson={lesson} />
          <CourseHtml id={LESSON_TEXT} html={text} lang={lesson.locale} className="prose" />
          <LawReviewLine review={page.lawReview} />
          <LessonNotes lesson={lesson.slug} note={page.note} />
          <LessonFinish page={page} />
          <Neighbours page={page} />
        </div>
      </div>
    </article>
  );
}
