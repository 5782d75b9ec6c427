import { useTranslation } from "#app/i18n/working.ts";
import { DetailList } from "#app/components/accounts/detail-list.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { SharedCertificate } from "#app/domain/learning/certificate.ts";
import { CodeForm } from "./code-form.tsx";

function Shared({ union, name, module, on }: SharedCertificate) {
  const { t } = useTranslation();
  const details = [
    { label: t("recognition.check.union"), value: union },
    ...(name === null ? [] : [{ label: t("recognition.check.name"), value: name }]),
    ...(module
      ? [
          {
            label: t("recognition.check.module"),
            value: t("learning.moduleTitled", { number: module.position, title: module.title }),
          },
        ]
      : []),
    ...(on === null
      ? []
      : [{ label: t("recognition.document.completedOn"), value: <CivilDate value={on} /> }]),
  ];
  return (
    <>
      <PageHeading title={t("recognition.check.foundTitle")} summary={t("recognition.check.foundText")} />
      <Card>
        <DetailList details={details} />
        <p className="text-muted mt-5 text-base">{t("recognition.check.onlyShared")}</p>
      </Card>
    </>
  );
}

/** What is known under a code, to anybody who has it; null is a code that is not known, whatever the reason. */
export function CheckPage({ shared }: { shared: SharedCertificate | null }) {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-2xl">
      {shared ? (
        <Shared {...shared} />
      ) : (
        <>
          <PageHeading
            title={t("recognition.check.unknownTitle")}
            summary={t("recognition.check.unknownText")}
          />
          <CodeForm />
        </>
      )}
    </div>
  );
}
