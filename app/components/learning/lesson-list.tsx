import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { changesPath, placePath } from "#app/domain/learning/lesson-progress.ts";
import type { LessonSummary } from "#app/domain/learning/programme.ts";

function LessonState({ lesson }: { lesson: LessonSummary }) {
  const { t } = useTranslation();
  if (lesson.done) return <Badge tone="good">{t("learning.modulePage.done")}</Badge>;
  return lesson.begun ? <Badge tone="warm">{t("learning.modulePage.begun")}</Badge> : null;
}

type LessonListProps = { module: string; lessons: readonly LessonSummary[]; locked: boolean };

/** The lessons of a module in order. A lesson begun opens where the reader stopped. */
export function LessonList({ module, lessons, locked }: LessonListProps) {
  const { t } = useTranslation();
  return (
    <ol className="border-line border-b">
      {lessons.map((lesson, i) => {
        const { slug, title, summary, minutes, locale, begun, changed } = lesson;
        const to = begun ? placePath(module, slug) : `/learn/${module}/${slug}`;
        return (
          <li key={slug} className="border-line grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 border-t py-4">
            <span aria-hidden="true" className="text-muted pt-0.5 font-bold">
              {i + 1}
            </span>
            <div>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="text-lg font-bold" lang={locale}>
                  {locked ? (
                    title
                  ) : (
                    <Link to={to} reloadDocument={begun}>
                      {title}
                    </Link>
                  )}
                </span>
                <span className="text-muted text-base">{t("learning.minutes", { count: minutes })}</span>
                <LessonState lesson={lesson} />
                {changed && (
                  <Link to={changesPath(module, slug)}>
                    <Badge tone="warm">
                      <span className="underline">{t("learning.changed.badge")}</span>
                      <span className="sr-only">: {title}</span>
                    </Badge>
                  </Link>
                )}
              </p>
              <p className="text-muted mt-1 text-base" lang={locale}>
                {summary}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
