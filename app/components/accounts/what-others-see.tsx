import { useTranslation } from "#app/i18n/working.ts";
import { type Viewer, repBranch } from "#app/domain/accounts/viewer.ts";
import { DetailList } from "./detail-list.tsx";

/** In plain words, for each kind of person, what they can see of the signed-in one (design, rule 4). */
export function WhatOthersSee({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const branch = repBranch(viewer);
  return (
    <>
      <p className="mb-5">{t("accounts.account.others.intro")}</p>
      <DetailList
        details={[
          { label: t("accounts.account.others.nobody"), value: t("accounts.account.others.nobodySees") },
          {
            label: branch
              ? `${t("accounts.account.others.lead")} (${branch.name})`
              : t("accounts.account.others.lead"),
            value: t(branch ? "accounts.account.others.leadSees" : "accounts.account.others.leadOfNone"),
          },
          ...(branch
            ? [{ label: t("accounts.account.others.reps"), value: t("accounts.account.others.repsSee") }]
            : []),
          { label: t("accounts.account.others.trainer"), value: t("accounts.account.others.trainerSees") },
          { label: t("accounts.account.others.national"), value: t("accounts.account.others.nationalSees") },
          {
            label: t("accounts.account.others.administrator"),
            value: t("accounts.account.others.administratorSees"),
          },
        ]}
      />
    </>
  );
}
