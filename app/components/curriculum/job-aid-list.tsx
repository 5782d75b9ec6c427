import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { type Sheets, SheetList } from "./sheet-list.tsx";

/** What helps at work and is never locked. */
export function JobAidList({ sheets }: { sheets: Sheets }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t("sheets.jobAids.title")} summary={t("sheets.jobAids.summary")} />
      <p className="mb-6">
        <Link to="/help-now" className="inline-flex min-h-11 items-center font-bold">
          {t("shell.helpNow")}
        </Link>
      </p>
      {sheets.length === 0 ? (
        <EmptyState title={t("sheets.jobAids.none")} />
      ) : (
        <SheetList sheets={sheets} under="/job-aids" />
      )}
    </>
  );
}
