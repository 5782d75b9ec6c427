import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { type Grant, type Role } from "#app/domain/accounts/viewer.ts";

const tone = (role: Role) => (role === "administrator" ? "warm" : role === "rep" ? "plain" : "brand");

/** A person's roles as words, those of a branch with its name after them. */
export function GrantBadges({ grants, none }: { grants: readonly Grant[]; none: string }) {
  const { t } = useTranslation();
  if (grants.length === 0) return <span className="text-muted">{none}</span>;
  return (
    <ul className="flex flex-wrap items-center gap-2">
      {grants.map(({ role, branch }) => (
        <li key={`${role} ${branch?.id ?? ""}`}>
          <Badge tone={tone(role)}>{t(`accounts.roles.${role}.name`)}</Badge>
        </li>
      ))}
    </ul>
  );
}
