import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { SessionWhen } from "#app/components/training/session-when.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { ModulePage as Page } from "#app/domain/learning/programme.ts";
import type { TrainingSession } from "#app/domain/training/training-session.ts";
import { LessonList } from "./lesson-list.tsx";
import { ModulePlans } from "./module-plans.tsx";
import { ModulePretest } from "./module-pretest.tsx";
import { ModuleQuiz } from "./module-quiz.tsx";
import { ModuleStanding } from "./module-standing.tsx";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3">{title}</h2>
      {children}
    </section>
  );
}

type ModulePageProps = {
  page: Page;
  planPath: string | null;
  /** The next date on which it is taught to the learner's branch, where that would help them. */
  session: TrainingSession | null;
  /** True after answers were kept for later. */ saved: boolean;
};

export function ModulePage({ page, planPath, session, saved }: ModulePageProps) {
  const { t } = useTranslation();
  const { position, title, summary, covers, optional, lessons, progress, slug, asksForPlans } = page;
  return (
    <>
      <PageHeading
        parent={{ to: "/learn", label: t("learning.programme.pageTitle") }}
        title={t("learning.moduleTitled", { number: position, title })}
        summary={summary}
      />
      {saved && (
        <Notice tone="good" live className="mb-6">
          {t("learning.modulePage.saved")}
        </Notice>
      )}
      {optional && <Notice className="mb-6">{t("learning.modulePage.optional")}</Notice>}
      {session && (
        <Notice tone="warm" title={t("learning.modulePage.taughtNext")} className="mb-6">
          <p>
            <SessionWhen session={session} />
            {session.place !== "" && ` · ${session.place}`}
          </p>
        </Notice>
      )}
      <ModuleStanding page={page} />
      <div className="grid gap-12 md:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid content-start gap-12">
          {page.pretest && <ModulePretest module={slug} pretest={page.pretest} />}
          {lessons.length > 0 && (
            <Part title={t("learning.modulePage.lessons")}>
              <LessonList module={slug} lessons={lessons} locked={progress.state === "locked"} />
              {progress.state !== "locked" && (
                <p className="no-print mt-2">
                  <a href={`/learn/${slug}/handbook.pdf`} className="inline-flex min-h-11 items-center">
                    {t("learning.modulePage.print")}
                  </a>
                </p>
              )}
            </Part>
          )}
          {lessons.length === 0 && !asksForPlans && (
            <p className="max-w-prose">{t("learning.modulePage.noLessons")}</p>
          )}
          {asksForPlans && <ModulePlans planPath={planPath} />}
          <ModuleQuiz page={page} />
        </div>
        <Part title={t("learning.modulePage.covers")}>
          <ul className="marker:text-brand list-disc space-y-1.5 pl-5">
            {covers.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Part>
      </div>
    </>
  );
}
