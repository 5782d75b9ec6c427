import { useTranslation } from "#app/i18n/working.ts";
import { DetailList } from "#app/components/accounts/detail-list.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import {
  type Certification,
  type CompanionRecord,
  isInForce,
} from "#app/domain/branches/companion-certification.ts";
import { CompanionBadge } from "./companion-badge.tsx";

/** One certification: what its letter said, and how it ended. */
export function CertificationDetails({ certification }: { certification: Certification }) {
  const { t } = useTranslation();
  const { issuerName, issuerOffice, issuedOn, expiresOn, replacedOn, withdrawnOn, withdrawnReason } =
    certification;
  return (
    <DetailList
      details={[
        { label: t("recognition.letter.certifiedBy"), value: `${issuerName}, ${issuerOffice}` },
        { label: t("recognition.letter.issuedOn"), value: <CivilDate value={issuedOn} /> },
        { label: t("recognition.letter.expiresOn"), value: <CivilDate value={expiresOn} /> },
        ...(replacedOn === null
          ? []
          : [{ label: t("recognition.record.replacedOn"), value: <CivilDate value={replacedOn} /> }]),
        ...(withdrawnOn === null
          ? []
          : [
              { label: t("recognition.record.withdrawnOn"), value: <CivilDate value={withdrawnOn} /> },
              {
                label: t("recognition.record.reason"),
                value: <span className="whitespace-pre-line">{withdrawnReason}</span>,
              },
            ]),
      ]}
    />
  );
}

/** One person's certifications, for an official. */
export function CompanionRecordPage({
  person,
  mayCertify,
}: {
  person: CompanionRecord;
  mayCertify: boolean;
}) {
  const { t } = useTranslation();
  const { id, name, branch, completedOn, state, standing, history } = person;
  return (
    <div className="max-w-3xl">
      <PageHeading
        parent={{ to: "/certifications", label: t("recognition.companion.title") }}
        title={name}
        summary={branch ?? undefined}
        actions={
          mayCertify && (
            <ButtonLink to={`/certifications/new?person=${id}`}>
              {t(standing === null ? "recognition.record.certify" : "recognition.record.renew")}
            </ButtonLink>
          )
        }
      />
      <p className="mb-8 flex flex-wrap items-center gap-x-3 gap-y-1">
        <CompanionBadge state={state} />
        <span className="text-muted text-base">
          {t("recognition.companion.since")} <CivilDate value={completedOn} />
        </span>
      </p>
      {history.length === 0 ? (
        <EmptyState title={t("recognition.record.none")}>{t("recognition.record.noneHelp")}</EmptyState>
      ) : (
        history.map((certification) => (
          <Card key={certification.id} className="mb-5">
            <CertificationDetails certification={certification} />
            {certification.id === standing && isInForce(state) && (
              <p className="mt-5">
                <ButtonLink to={`/certifications/${certification.id}/withdraw`} tone="danger">
                  {t("recognition.withdraw.title")}
                </ButtonLink>
              </p>
            )}
          </Card>
        ))
      )}
    </div>
  );
}
