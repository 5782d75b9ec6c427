import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { DataTable } from "#app/components/ui/data-table.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { EditionState, EditionSummary } from "#app/domain/authoring/edition-list.ts";

const tones = { draft: "warm", current: "good", past: "plain" } as const;

export function EditionBadge({ state }: { state: EditionState }) {
  const { t } = useTranslation();
  return <Badge tone={tones[state]}>{t(`authoring.editions.${state}`)}</Badge>;
}

function LawReviewState({ state, lawReviewedOn }: EditionSummary) {
  const { t } = useTranslation();
  if (lawReviewedOn !== null) return <CivilDate value={lawReviewedOn} />;
  return state === "draft" ? null : <Badge tone="warm">{t("lawReview.outstanding")}</Badge>;
}

type EditionListProps = { editions: readonly EditionSummary[]; mayEdit: boolean };

export function EditionList({ editions, mayEdit }: EditionListProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t("authoring.editions.title")} summary={t("authoring.editions.summary")} />
      {mayEdit && (
        <p className="mb-6">
          <Link to="/flags" className="inline-flex min-h-11 items-center">
            {t("authoring.flags.title")}
          </Link>
        </p>
      )}
      {editions.length === 0 ? (
        <EmptyState title={t("authoring.editions.none")}>{t("authoring.editions.noneHelp")}</EmptyState>
      ) : (
        <DataTable
          caption={t("authoring.editions.title")}
          rows={editions}
          rowKey={({ id }) => id}
          columns={[
            {
              id: "name",
              head: t("authoring.editions.edition"),
              rowHead: true,
              cell: ({ id, number }) => (
                <Link to={`/editions/${id}`}>{t("authoring.editions.numbered", { number })}</Link>
              ),
            },
            { id: "state", head: t("authoring.editions.state"), cell: EditionBadge },
            {
              id: "since",
              head: t("authoring.editions.since"),
              cell: ({ createdOn, publishedOn }) => <CivilDate value={publishedOn ?? createdOn} />,
            },
            { id: "law", head: t("lawReview.column"), cell: LawReviewState },
            { id: "lessons", head: t("authoring.editions.lessons"), cell: ({ lessons }) => lessons },
            { id: "questions", head: t("authoring.editions.questions"), cell: ({ questions }) => questions },
          ]}
        />
      )}
    </>
  );
}
