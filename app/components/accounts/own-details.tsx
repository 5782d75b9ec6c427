import { useTranslation } from "#app/i18n/working.ts";
import { type Viewer, branchesOf } from "#app/domain/accounts/viewer.ts";
import { DetailList } from "./detail-list.tsx";

/** What the union holds of the signed-in person. */
export function OwnDetails({
  viewer,
  membershipNumber,
}: {
  viewer: Viewer;
  membershipNumber: string | null;
}) {
  const { t } = useTranslation();
  const branches = branchesOf(viewer).map(({ name }) => name);
  const roles = viewer.grants.map(({ role }) => t(`accounts.roles.${role}.name`));
  return (
    <>
      <DetailList
        details={[
          { label: t("accounts.fields.name"), value: viewer.name },
          { label: t("accounts.fields.email"), value: viewer.email },
          { label: t("accounts.fields.membershipNumber"), value: membershipNumber ?? "–" },
          {
            label: t("accounts.account.branch"),
            value: branches.join(", ") || t("accounts.account.noBranch"),
          },
          { label: t("accounts.account.roles"), value: roles.join(", ") || t("accounts.account.noRoles") },
        ]}
      />
      <p className="text-muted mt-4 text-base">{t("accounts.account.wrongDetails")}</p>
    </>
  );
}
