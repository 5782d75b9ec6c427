import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import type { FormFault } from "#app/components/accounts/form-fault.ts";
import { useAccountError } from "#app/components/accounts/use-account-error.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { type PersonRecord, grantsKey } from "#app/domain/accounts/user.ts";
import type { Branch } from "#app/domain/branches/branch.ts";
import { GrantBadges } from "./grant-badges.tsx";
import { listedValues } from "./listed-values.ts";
import { BRANCH_FIELD, ROLES_FIELD, RoleFields } from "./role-fields.tsx";
import { StaleNotice } from "./stale-notice.tsx";

type Fields = { roles: string[]; branchId: string };
type RolesFormProps = { person: PersonRecord; branches: readonly Branch[]; fault: FormFault | undefined };

export function RolesForm({ person: { id, grants }, branches, fault }: RolesFormProps) {
  const { t } = useTranslation();
  const sentence = useAccountError();
  const [form, { roles, branchId }] = useForm<Fields>({
    id: "roles-form",
    lastResult: fault?.result ?? null,
  });
  const rolesError = sentence(roles.errors);
  const branchError = sentence(branchId.errors);
  const held = grants.map(({ role, branch }) => ({ role, branchId: branch?.id ?? null }));
  const ownBranch = held.find((grant) => grant.branchId !== null)?.branchId ?? "";
  return (
    <Form method="post" action={`/admin/people/${id}#section-roles`} {...getFormProps(form)}>
      {form.errors?.includes("lastAdministrator") && (
        <Notice tone="bad" live className="mb-8">
          <p>{t("administration.person.lastAdministrator")}</p>
        </Notice>
      )}
      {form.errors?.includes("stale") && (
        <StaleNotice title={t("administration.person.rolesStale")} id={form.errorId}>
          <GrantBadges grants={grants} none={t("administration.person.noRoles")} />
        </StaleNotice>
      )}
      <ErrorSummary
        errors={[
          { fieldId: ROLES_FIELD, label: t("administration.invite.roles"), message: rolesError },
          { fieldId: BRANCH_FIELD, label: t("administration.invite.branch"), message: branchError },
        ]}
      />
      <p className="text-muted mb-6 text-base">{t("administration.person.rolesHelp")}</p>
      <input type="hidden" name="intent" value="change-roles" />
      <input type="hidden" name="shown" value={grantsKey(held)} />
      <RoleFields
        branches={branches}
        chosen={fault ? listedValues(fault.result.initialValue?.roles) : held.map(({ role }) => role)}
        branchId={fault ? (branchId.initialValue ?? "") : ownBranch}
        rolesError={rolesError}
        branchError={branchError}
      />
      <Button tone="quiet">{t("administration.person.saveRoles")}</Button>
    </Form>
  );
}
