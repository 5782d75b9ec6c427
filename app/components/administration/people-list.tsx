import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import type { PersonInList } from "#app/domain/accounts/user.ts";
import { GrantBadges } from "./grant-badges.tsx";

function PersonRow({ person }: { person: PersonInList }) {
  const { t } = useTranslation();
  const { id, name, email, isActive, grants } = person;
  const branches = [...new Set(grants.flatMap(({ branch }) => (branch ? [branch.name] : [])))];
  return (
    <li className="border-line grid gap-x-6 gap-y-2 border-b px-5 py-4 last:border-0 sm:grid-cols-[2fr_3fr_auto] sm:items-center">
      <div className="min-w-0">
        <Link to={`/admin/people/${id}`} className="inline-flex min-h-11 items-center font-bold sm:min-h-0">
          {name}
        </Link>
        <p className="text-muted text-base wrap-anywhere">{email}</p>
      </div>
      <div className="min-w-0">
        <GrantBadges grants={grants} none={t("administration.person.noRoles")} />
        {branches.length > 0 && <p className="mt-1 text-base">{branches.join(", ")}</p>}
      </div>
      <p className="sm:text-right">
        <Badge tone={isActive ? "good" : "warm"}>
          {t(isActive ? "administration.people.active" : "administration.people.invited")}
        </Badge>
      </p>
    </li>
  );
}

export function PeopleList({ people }: { people: readonly PersonInList[] }) {
  return (
    <ul className="border-line bg-sheet rounded-xl border">
      {people.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </ul>
  );
}
