import { useTranslation } from "#app/i18n/working.ts";
import { AccountSection } from "#app/components/accounts/account-section.tsx";
import { buttonClass } from "#app/components/ui/button.tsx";
import { type OwnCertification as Own, isInForce } from "#app/domain/branches/companion-certification.ts";
import { CompanionBadge } from "./companion-badge.tsx";
import { CertificationDetails } from "./companion-record-page.tsx";

/** Whether one may act as a companion, on one's own account page: eligible is not certified. */
export function OwnCertification({ own: { state, newest } }: { own: Own }) {
  const { t } = useTranslation();
  return (
    <AccountSection id="companion" title={t("recognition.own.title")}>
      <p className="mb-3">
        <CompanionBadge state={state} />
      </p>
      <p className="mb-5">{t(`recognition.own.says.${state}`)}</p>
      {newest && <CertificationDetails certification={newest} />}
      {isInForce(state) && (
        <p className="mt-5">
          <a href="/account/companion.pdf" download className={buttonClass("primary")}>
            {t("recognition.own.download")}
          </a>
        </p>
      )}
    </AccountSection>
  );
}
