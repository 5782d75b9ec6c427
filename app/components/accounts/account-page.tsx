import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { OwnCertification } from "#app/components/recognition/own-certification.tsx";
import { REVIEW_PATH } from "#app/components/review/review-address.ts";
import { ReviewSwitchForm } from "#app/components/review/review-switch-form.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { OwnCertification as Certification } from "#app/domain/branches/companion-certification.ts";
import type { ReviewSwitch } from "#app/domain/learning/review-card.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { AccountSection } from "./account-section.tsx";
import { ChangePasswordForm } from "./change-password-form.tsx";
import type { FormFault } from "./form-fault.ts";
import { LanguageForm } from "./language-form.tsx";
import { OwnDetails } from "./own-details.tsx";
import { SignIns } from "./sign-ins.tsx";
import { WhatOthersSee } from "./what-others-see.tsx";

type AccountPageProps = {
  viewer: Viewer;
  locale: Locale;
  membershipNumber: string | null;
  signIns: number;
  /** Null for whoever has not completed the module that makes eligible to accompany members. */
  certification: Certification | null;
  /** Null for whoever has nothing to review. */
  reviews: ReviewSwitch | null;
  /** What has just been saved, as the address says it. */
  saved: string | null;
  fault: FormFault | undefined;
};

const savedWords = {
  language: "accounts.account.languageChosen",
  password: "accounts.account.passwordChanged",
  reviews: "review.switch.saved",
} as const;

const isSaved = (word: string | null): word is keyof typeof savedWords =>
  word !== null && Object.hasOwn(savedWords, word);

function SavedNotice({ saved }: { saved: string | null }) {
  const { t } = useTranslation();
  if (!isSaved(saved)) return null;
  return (
    <Notice tone="good" live className="mb-6">
      <p>{t(savedWords[saved])}</p>
    </Notice>
  );
}

/** One's own account. */
export function AccountPage({
  viewer,
  locale,
  membershipNumber,
  signIns,
  certification,
  reviews,
  saved,
  fault,
}: AccountPageProps) {
  const { t } = useTranslation();
  return (
    <div className="max-w-3xl">
      <PageHeading title={t("accounts.account.title")} />
      {fault === undefined && <SavedNotice saved={saved} />}
      <AccountSection title={t("accounts.account.you")}>
        <OwnDetails viewer={viewer} membershipNumber={membershipNumber} />
      </AccountSection>
      {certification && <OwnCertification own={certification} />}
      {reviews && (
        <AccountSection title={t("review.switch.title")}>
          <ReviewSwitchForm now={reviews} next="/account?saved=reviews" />
          <p className="mt-4">
            <Link to={REVIEW_PATH} className="inline-flex min-h-11 items-center">
              {t("review.title")}
            </Link>
          </p>
        </AccountSection>
      )}
      <AccountSection title={t("accounts.account.others.title")}>
        <WhatOthersSee viewer={viewer} />
      </AccountSection>
      <AccountSection title={t("accounts.fields.language")}>
        <LanguageForm locale={locale} />
      </AccountSection>
      <AccountSection id="password" title={t("accounts.account.password")}>
        <p className="text-muted mb-6 text-base">{t("accounts.account.passwordHelp")}</p>
        <ChangePasswordForm key={saved} email={viewer.email} fault={fault} />
      </AccountSection>
      <AccountSection title={t("accounts.account.signIns")}>
        <SignIns count={signIns} />
      </AccountSection>
    </div>
  );
}
