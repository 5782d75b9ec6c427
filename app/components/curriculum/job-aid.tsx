import { useTranslation } from "#app/i18n/reading.ts";
import { CourseHtml } from "#app/components/learning/course-html.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { PageReading } from "#app/domain/curriculum/page.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { LawReviewLine } from "./law-review-line.tsx";

/** A page of the course that is never locked: to be read in a corridor, on a phone, or printed. */
export function JobAid({ page, locale }: { page: PageReading; locale: Locale }) {
  const { t } = useTranslation();
  return (
    <article>
      <div lang={page.locale}>
        <PageHeading title={page.title} summary={page.summary} />
      </div>
      {page.locale !== locale && <Notice className="mb-8">{t("shell.otherLanguage")}</Notice>}
      <CourseHtml html={page.html} lang={page.locale} className="prose" />
      <LawReviewLine review={page.lawReview} />
    </article>
  );
}
