import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { CourseHtml } from "#app/components/learning/course-html.tsx";
import { buttonClass } from "#app/components/ui/button.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { PageReading } from "#app/domain/curriculum/page.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { LawReviewLine } from "./law-review-line.tsx";

type SheetPageProps = {
  page: PageReading;
  locale: Locale;
  /** The list that it belongs to. */
  from: { to: string; label: "sheets.jobAids.title" | "sheets.kits.title" };
};

/** A sheet with room to write by hand: to be printed, or read on the way. Nothing is typed here. */
export function SheetPage({ page, locale, from }: SheetPageProps) {
  const { t } = useTranslation();
  return (
    <article>
      <p className="no-print mb-4">
        <Link to={from.to}>{t(from.label)}</Link>
      </p>
      <div lang={page.locale}>
        <PageHeading title={page.title} summary={page.summary} />
      </div>
      {page.locale !== locale && <Notice className="no-print mb-6">{t("shell.otherLanguage")}</Notice>}
      <p className="no-print mb-8">
        <a href={`${from.to}/${page.slug}/document.pdf`} className={buttonClass("quiet")} download>
          {t("sheets.pdf")}
        </a>
      </p>
      <CourseHtml html={page.html} lang={page.locale} className="prose sheet" />
      <LawReviewLine review={page.lawReview} />
    </article>
  );
}
