import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { Change } from "#app/domain/authoring/edition-difference.ts";
import type { EditionComparison } from "#app/domain/authoring/edition-list.ts";
import type { EditionView, LawReviewNotice } from "#app/domain/authoring/law-review-desk.ts";
import { localeNames } from "#app/i18n/locale.ts";
import { EditionBadge } from "./edition-list.tsx";
import { type LawReviewFault, LawReviewPanel } from "./law-review-panel.tsx";

const groups = ["added", "changed", "removed"] as const;

function ChangeList({ what, changes }: { what: Change["what"]; changes: readonly Change[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <section className="mt-6">
      <h3>{t(`authoring.edition.${what}`, { count: changes.length })}</h3>
      <ul className="mt-2 list-disc pl-6">
        {changes.map(({ kind, slug, locale, name, asksToRead }) => (
          <li key={`${kind} ${locale} ${slug}`}>
            {t(`authoring.kinds.${kind}`)}: {name}
            {locale !== "en" && ` (${localeNames[locale]})`}
            {asksToRead && " "}
            {asksToRead && <Badge tone="warm">{t("authoring.edition.asksToRead")}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Publishing cannot be taken back, so the button stands below everything that it changes. */
function DraftChoice({ before }: { before: EditionComparison["before"] }) {
  const { t } = useTranslation();
  return (
    <Card className="mt-10">
      <h2>{t("authoring.edition.publishTitle")}</h2>
      <p className="mt-2 max-w-prose">{t("authoring.edition.publishHelp")}</p>
      <p className="mt-2 max-w-prose">{t("lawReview.afterPublishing")}</p>
      <Form method="post" className="mt-5 flex flex-wrap gap-3">
        <input type="hidden" name="replacing" value={before?.id ?? ""} />
        <Button name="intent" value="publish">
          {t("authoring.edition.publish")}
        </Button>
      </Form>
      <details className="mt-6">
        <summary className="min-h-11 cursor-pointer py-2 font-bold">
          {t("authoring.edition.discardTitle")}
        </summary>
        <p className="mt-2 mb-4 max-w-prose">{t("authoring.edition.discardHelp")}</p>
        <Form method="post">
          <Button name="intent" value="discard" tone="danger">
            {t("authoring.edition.discard")}
          </Button>
        </Form>
      </details>
    </Card>
  );
}

type EditionPageProps = {
  view: EditionView;
  today: string;
  saved: LawReviewNotice | null;
  /** `stale`: another Edition has been published since the reader looked at what this draft changes. */
  fault: { stale: boolean; review?: LawReviewFault } | undefined;
};

export function EditionPage({ view, today, saved, fault }: EditionPageProps) {
  const { t } = useTranslation();
  const { edition, before, changes } = view;
  const { number, state, createdOn, publishedOn, lessons, questions } = edition;
  return (
    <>
      <PageHeading
        parent={{ to: "/editions", label: t("authoring.editions.title") }}
        title={t("authoring.editions.numbered", { number })}
        summary={t("authoring.edition.holds", { lessons, questions })}
      />
      {fault?.stale && (
        <Notice tone="warm" live title={t("authoring.edition.stale")} className="mb-8">
          <p>{t("authoring.edition.staleHelp")}</p>
        </Notice>
      )}
      <p className="mb-8 flex flex-wrap items-center gap-3">
        <EditionBadge state={state} />
        <span>
          {t(publishedOn === null ? "authoring.edition.draftedOn" : "authoring.edition.publishedOn")}{" "}
          <CivilDate value={publishedOn ?? createdOn} />
        </span>
      </p>
      {fault?.review?.refused === "draft" && (
        <Notice tone="warm" live title={t("lawReview.faults.draft")} className="mb-8">
          <p>{t("lawReview.faults.draftHelp")}</p>
        </Notice>
      )}
      {state !== "draft" && (
        <LawReviewPanel
          lawReview={view.lawReview}
          sameLawAs={view.sameLawAs}
          mayRecordReview={view.mayRecordReview}
          today={today}
          saved={saved}
          fault={fault?.review}
        />
      )}
      <h2>
        {before ? t("authoring.edition.against", { number: before.number }) : t("authoring.edition.first")}
      </h2>
      {changes.length === 0 && <Notice className="mt-4">{t("authoring.edition.nothing")}</Notice>}
      {groups.map((what) => (
        <ChangeList key={what} what={what} changes={changes.filter((change) => change.what === what)} />
      ))}
      {view.mayPublish && <DraftChoice before={before} />}
    </>
  );
}
