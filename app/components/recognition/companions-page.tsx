import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { AdministrationNav } from "#app/components/administration/administration-nav.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { PageTurner } from "#app/components/ui/page-turner.tsx";
import {
  type Companion,
  type CompanionPage,
  EXPIRING_DAYS,
} from "#app/domain/branches/companion-certification.ts";
import { companionsPath } from "./companion-address.ts";
import { CompanionBadge } from "./companion-badge.tsx";
import { CompanionFilterForm } from "./companion-filter-form.tsx";

export const companionNotices = ["certified", "withdrawn"] as const;
export type CompanionNotice = (typeof companionNotices)[number];

function When({ state, completedOn, expiresOn }: Companion) {
  const { t } = useTranslation();
  const until = state === "certified" || state === "expiring" || state === "expired" ? expiresOn : null;
  return (
    <span className="text-muted text-base">
      {t(until === null ? "recognition.companion.since" : "recognition.companion.until")}{" "}
      <CivilDate value={until ?? completedOn} />
    </span>
  );
}

function CompanionRow({ companion, isViewer }: { companion: Companion; isViewer: boolean }) {
  const { t } = useTranslation();
  const { id, name, branch, state } = companion;
  return (
    <li className="border-line grid grid-cols-[2.75rem_minmax(0,1fr)] items-center gap-x-2 border-b px-4 py-3 last:border-0">
      {isViewer ? (
        <span />
      ) : (
        <label className="flex min-h-11 min-w-11 cursor-pointer items-center justify-center">
          <input type="checkbox" name="person" value={id} className="accent-brand size-5" />
          <span className="sr-only">{t("recognition.companion.choose", { name })}</span>
        </label>
      )}
      <div className="grid min-w-0 gap-x-6 gap-y-1 sm:grid-cols-[2fr_2fr] sm:items-center">
        <div className="min-w-0">
          <Link
            to={`/certifications/people/${id}`}
            className="inline-flex min-h-11 items-center font-bold wrap-anywhere sm:min-h-0"
          >
            {name}
          </Link>
          {branch !== null && <p className="text-muted text-base wrap-anywhere">{branch}</p>}
        </div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <CompanionBadge state={state} />
          <When {...companion} />
        </p>
      </div>
    </li>
  );
}

type CompanionsPageProps = { page: CompanionPage; viewerId: string; notice: CompanionNotice | null };

/** Who is eligible, certified, expiring, expired or withdrawn; those ticked are certified or renewed together. */
export function CompanionsPage({ page, viewerId, notice }: CompanionsPageProps) {
  const { t } = useTranslation();
  const { companions, counts, found, pages, filter } = page;
  const isEmpty = Object.values(counts).every((count) => count === 0) && filter.text === "";
  return (
    <>
      <AdministrationNav />
      <PageHeading
        title={t("recognition.companion.title")}
        summary={t("recognition.companion.summary", { days: EXPIRING_DAYS })}
      />
      {notice !== null && (
        <Notice tone="good" live className="mb-6">
          {t(`recognition.companion.notices.${notice}`)}
        </Notice>
      )}
      {isEmpty ? (
        <EmptyState title={t("recognition.companion.none")}>{t("recognition.companion.noneHelp")}</EmptyState>
      ) : (
        <>
          <CompanionFilterForm filter={filter} counts={counts} />
          <p role="status" className="text-muted mb-3 text-base">
            {t("recognition.companion.found", { count: found })}
          </p>
          {companions.length === 0 ? (
            <EmptyState title={t("recognition.companion.noMatch")}>
              {t("recognition.companion.noMatchHelp")}
            </EmptyState>
          ) : (
            <Form method="get" action="/certifications/new">
              <ul className="border-line bg-sheet mb-5 rounded-xl border">
                {companions.map((companion) => (
                  <CompanionRow
                    key={companion.id}
                    companion={companion}
                    isViewer={companion.id === viewerId}
                  />
                ))}
              </ul>
              <Button>{t("recognition.companion.certifyChosen")}</Button>
            </Form>
          )}
          <PageTurner
            page={filter.page}
            pages={pages}
            to={(target) => companionsPath(filter, { page: target })}
          />
        </>
      )}
    </>
  );
}
