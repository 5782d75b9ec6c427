import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "#app/i18n/working.ts";

export type GapLink = { to: string | null; label: string };

/** "Still missing: an owner, a due date", each a link to the box that is empty, for whoever may fill it. */
export function GapLinks({ gaps }: { gaps: readonly GapLink[] }) {
  const { t } = useTranslation();
  if (gaps.length === 0) return null;
  return (
    <p className="text-muted mt-1 text-base leading-8">
      {t("planning.objective.missing")}{" "}
      {gaps.map(({ to, label }, i) => (
        <Fragment key={label}>
          {i > 0 && " · "}
          {to === null ? label : <Link to={to}>{label}</Link>}
        </Fragment>
      ))}
    </p>
  );
}
