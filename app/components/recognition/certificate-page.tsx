import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { DetailList } from "#app/components/accounts/detail-list.tsx";
import { Button, buttonClass } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { CertificatePage as Page } from "#app/domain/learning/certificate.ts";
import type { OwnRecognition } from "#app/domain/training/recognition.ts";
import { type ShareFault, ShareForm } from "./share-form.tsx";

export const certificateNotices = ["shared", "replaced", "withdrawn"] as const;
export type CertificateNotice = (typeof certificateNotices)[number];

type CertificatePageProps = Page & {
  recognition: OwnRecognition | null;
  /** True where completing the module makes a rep eligible to be certified as a companion. */
  makesEligible: boolean;
  notice: CertificateNotice | null;
  fault: ShareFault | undefined;
};

function Standing({
  certificate,
  recognition,
  makesEligible,
}: Pick<CertificatePageProps, "certificate" | "recognition" | "makesEligible">) {
  const { t } = useTranslation();
  const { on, edition, module } = certificate;
  const details = [
    { label: t("recognition.document.completedOn"), value: <CivilDate value={on} /> },
    { label: t("recognition.document.edition"), value: edition },
    ...(recognition ? [{ label: t("recognition.certificate.recognised"), value: recognition.reason }] : []),
  ];
  return (
    <Card className="mb-6">
      <DetailList details={details} />
      <p className="mt-5">
        <a href={`/learn/${module.slug}/certificate.pdf`} download className={buttonClass("primary")}>
          {t("recognition.certificate.download")}
        </a>
      </p>
      {makesEligible && (
        <p className="text-muted mt-5">
          {t("recognition.certificate.notACertification")}{" "}
          <Link to="/account#companion">{t("recognition.certificate.seeCertification")}</Link>
        </p>
      )}
    </Card>
  );
}

/** The code as it stands, with the two ways to end it. */
function CurrentCode({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <div className="border-line mb-8 border-b pb-6">
      <p className="font-bold">{t("recognition.certificate.isShared")}</p>
      <p className="mt-2 wrap-anywhere">
        <Link to={`/check/${code}`} className="font-mono text-lg">
          {`/check/${code}`}
        </Link>
      </p>
      <p className="text-muted mt-2 text-base">{t("recognition.certificate.ending")}</p>
      <Form method="post" action="#share" className="mt-4 flex flex-wrap gap-3">
        <Button tone="quiet" name="intent" value="replace-code">
          {t("recognition.certificate.replace")}
        </Button>
        <Button tone="danger" name="intent" value="withdraw">
          {t("recognition.certificate.withdraw")}
        </Button>
      </Form>
    </div>
  );
}

/** A certificate, and what its holder lets others check of it. */
export function CertificatePage({
  certificate,
  share,
  recognition,
  makesEligible,
  notice,
  fault,
}: CertificatePageProps) {
  const { t } = useTranslation();
  const { module, name } = certificate;
  return (
    <div className="max-w-3xl">
      <PageHeading
        parent={{ to: `/learn/${module.slug}`, label: t("learning.module", { number: module.position }) }}
        title={t("recognition.certificate.title")}
        summary={t("learning.moduleTitled", { number: module.position, title: module.title })}
      />
      {notice !== null && fault === undefined && (
        <Notice tone="good" live className="mb-6">
          {t(`recognition.certificate.notices.${notice}`)}
        </Notice>
      )}
      <Standing certificate={certificate} recognition={recognition} makesEligible={makesEligible} />
      <Card>
        <h2 id="share" className="mb-3 scroll-mt-6 text-xl">
          {t("recognition.certificate.shareTitle")}
        </h2>
        <p className="mb-4">{t("recognition.certificate.shareText")}</p>
        <Notice tone="warm" title={t("recognition.certificate.protectedTitle")} className="mb-6">
          <p>{t("recognition.certificate.protectedText")}</p>
        </Notice>
        {share && <CurrentCode code={share.code} />}
        <ShareForm key={notice} holder={name} shared={share} fault={fault} />
      </Card>
    </div>
  );
}
