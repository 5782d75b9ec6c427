import { Link, NavLink } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { buttonClass } from "#app/components/ui/button.tsx";
import { type NavigationItem, navigationFor } from "./navigation.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";

function NavItem({ to, label, end }: NavigationItem) {
  const { t } = useTranslation();
  return (
    <li>
      <NavLink
        to={to}
        end={end}
        className="text-ink hover:border-edge aria-[current=page]:border-accent inline-flex min-h-11 items-center border-b-4 border-transparent px-1 font-bold whitespace-nowrap no-underline"
      >
        {t(`shell.nav.${label}`)}
      </NavLink>
    </li>
  );
}

export function SiteHeader({ viewer }: { viewer: Viewer | null }) {
  const { t } = useTranslation();
  return (
    <header role="banner" className="border-line bg-sheet border-b">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-3 gap-y-2 px-4 pt-3 sm:px-6">
        <Link to="/" className="text-brand text-xl font-bold tracking-tight no-underline">
          {t("shell.name")}
        </Link>
        <Link to="/help-now" className={buttonClass("accent", "text-base")}>
          {t("shell.helpNow")}
        </Link>
        <nav aria-label={t("shell.nav.label")} className="-mx-1 w-full overflow-x-auto">
          <ul className="flex gap-3.5 px-1 sm:gap-6">
            {viewer ? (
              navigationFor(viewer).map((item) => <NavItem key={item.to} {...item} />)
            ) : (
              <li className="h-2" />
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}
