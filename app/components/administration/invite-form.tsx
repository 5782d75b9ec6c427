import { getFormProps, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import type { FormFault } from "#app/components/accounts/form-fault.ts";
import { PersonFields, usePersonErrors } from "#app/components/accounts/person-fields.tsx";
import { useAccountError } from "#app/components/accounts/use-account-error.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import type { Branch } from "#app/domain/branches/branch.ts";
import { listedValues } from "./listed-values.ts";
import { BRANCH_FIELD, ROLES_FIELD, RoleFields } from "./role-fields.tsx";

type Fields = { name: string; email: string; membershipNumber: string; roles: string[]; branchId: string };

export function InviteForm({
  branches,
  fault,
}: {
  branches: readonly Branch[];
  fault: FormFault | undefined;
}) {
  const { t } = useTranslation();
  const sentence = useAccountError();
  const [form, fields] = useForm<Fields>({ lastResult: fault?.result ?? null });
  const { roles, branchId } = fields;
  const rolesError = sentence(roles.errors);
  const branchError = sentence(branchId.errors);
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary
        errors={[
          ...usePersonErrors(fields),
          { fieldId: ROLES_FIELD, label: t("administration.invite.roles"), message: rolesError },
          { fieldId: BRANCH_FIELD, label: t("administration.invite.branch"), message: branchError },
        ]}
      />
      {branches.length === 0 && (
        <Notice tone="warm" className="mb-8">
          <p>{t("administration.invite.noBranches")}</p>
          <p>
            <Link to="/admin/branches">{t("administration.invite.createBranch")}</Link>
          </p>
        </Notice>
      )}
      <PersonFields
        fields={fields}
        emailHint={t("administration.invite.emailHint")}
        numberHint={t("administration.invite.numberHint")}
      />
      <RoleFields
        branches={branches}
        chosen={fault ? listedValues(fault.result.initialValue?.roles) : ["rep"]}
        branchId={branchId.initialValue ?? ""}
        rolesError={rolesError}
        branchError={branchError}
      />
      <Button className="w-full sm:w-auto">{t("administration.invite.send")}</Button>
    </Form>
  );
}
