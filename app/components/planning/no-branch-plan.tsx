import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";

/** For a trainer or an official who follows a lesson into a branch's plan and belongs to no branch. */
export function NoBranchPlan() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t("planning.pageTitle")} />
      <EmptyState title={t("planning.noBranch.title")}>
        <p>{t("planning.noBranch.help")}</p>
        <p className="mt-4">
          <Link to="/learn">{t("planning.noBranch.back")}</Link>
        </p>
      </EmptyState>
    </>
  );
}
