import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";

/** The way to the statements that help somebody to choose what to do in their branch. */
export function RoleFinderLink({ className }: { className: string }) {
  const { t } = useTranslation();
  return (
    <p className={className}>
      {t("roleFinder.link.intro")}{" "}
      <Link to="/which-role-fits-me" className="inline-flex min-h-11 items-center font-bold">
        {t("roleFinder.pageTitle")}
      </Link>
    </p>
  );
}
