import { useTranslation } from "#app/i18n/working.ts";
import { ButtonLink, buttonClass } from "#app/components/ui/button.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { PageTurner } from "#app/components/ui/page-turner.tsx";
import { nationalPath } from "#app/domain/rollout/national-address.ts";
import type { NationalPage as Page } from "#app/domain/rollout/national.ts";
import { NationalFilterForm } from "./national-filter-form.tsx";
import { RegionTable, StateCountList } from "./national-summary.tsx";
import { NationalTable } from "./national-table.tsx";

/** The roll-out over the whole union: the three answers, then every branch. Nobody is named. */
export function NationalPage({ page, canManage }: { page: Page; canManage: boolean }) {
  const { t } = useTranslation();
  const { counts, regions, filter, found, pages } = page;
  return (
    <>
      <PageHeading
        title={t("branches.national.title")}
        summary={t("branches.national.summary")}
        actions={
          <>
            {regions.length > 0 && (
              <a href={nationalPath(filter, {}, ".csv")} download className={buttonClass("quiet")}>
                {t("branches.download")}
              </a>
            )}
            {canManage && (
              <ButtonLink to="/admin/branches" tone="quiet">
                {t("branches.national.manage")}
              </ButtonLink>
            )}
          </>
        }
      />
      {regions.length === 0 ? (
        <EmptyState title={t("branches.national.none")}>{t("branches.national.noneHelp")}</EmptyState>
      ) : (
        <>
          <StateCountList counts={counts} />
          <RegionTable regions={regions} />
          <section className="mt-10">
            <h2 className="mb-3">{t("branches.national.branchByBranch")}</h2>
            <NationalFilterForm filter={filter} regions={regions} />
            <p role="status" className="text-muted mb-3 text-base">
              {t("branches.national.found", { count: found })}
            </p>
            {found > 0 ? (
              <NationalTable {...page} />
            ) : (
              <EmptyState title={t("branches.national.noMatch")}>
                {t("branches.national.noMatchHelp")}
              </EmptyState>
            )}
            <PageTurner
              page={filter.page}
              pages={pages}
              to={(target) => nationalPath(filter, { page: target })}
            />
          </section>
        </>
      )}
    </>
  );
}
