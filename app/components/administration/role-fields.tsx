import { useTranslation } from "#app/i18n/working.ts";
import { ChoiceGroup } from "#app/components/ui/choice-group.tsx";
import { SelectField } from "#app/components/ui/field.tsx";
import { type Role, roles } from "#app/domain/accounts/viewer.ts";
import type { Branch } from "#app/domain/branches/branch.ts";

type RoleFieldsProps = {
  branches: readonly Branch[];
  chosen: readonly string[];
  branchId: string;
  rolesError: string | undefined;
  branchError: string | undefined;
};

export const ROLES_FIELD = "roles";
export const BRANCH_FIELD = "branchId";

function RoleLabel({ role }: { role: Role }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="font-bold">{t(`accounts.roles.${role}.name`)}</span>
      <span className="text-muted block text-base">{t(`accounts.roles.${role}.does`)}</span>
    </>
  );
}

/** Which roles, and the one branch that those of a branch are in. */
export function RoleFields({ branches, chosen, branchId, rolesError, branchError }: RoleFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div id={ROLES_FIELD} tabIndex={-1}>
        <ChoiceGroup
          kind="checkbox"
          name={ROLES_FIELD}
          legend={t("administration.invite.roles")}
          choices={roles.map((role) => ({ value: role, label: <RoleLabel role={role} /> }))}
          selected={chosen}
          error={rolesError}
        />
      </div>
      <SelectField
        id={BRANCH_FIELD}
        name={BRANCH_FIELD}
        label={t("administration.invite.branch")}
        hint={t("administration.invite.branchHint")}
        error={branchError}
        defaultValue={branchId}
      >
        <option value="">{t("administration.invite.noBranch")}</option>
        {branches.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
