import { NavLink } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";

const places = [
  { to: "/admin/people", label: "people" },
  { to: "/admin/branches", label: "branches" },
  { to: "/certifications", label: "companions" },
  { to: "/admin/first-steps", label: "firstSteps" },
] as const;

/** The four places of an administrator, above each of them. */
export function AdministrationNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("administration.nav.label")} className="mb-8">
      <ul className="flex flex-wrap gap-2">
        {places.map(({ to, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              className="border-edge text-ink hover:bg-tint aria-[current=page]:border-brand aria-[current=page]:bg-tint aria-[current=page]:text-brand inline-flex min-h-11 items-center rounded-full border px-4 text-base font-bold no-underline"
            >
              {t(`administration.nav.${label}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
