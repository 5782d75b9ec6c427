import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import type { Branch } from "#app/domain/branches/branch.ts";

/** Every branch, each with the way to change it. */
export function BranchList({ branches }: { branches: readonly Branch[] }) {
  const { t } = useTranslation();
  if (branches.length === 0) {
    return (
      <EmptyState title={t("administration.branches.none")}>
        {t("administration.branches.noneHelp")}
      </EmptyState>
    );
  }
  return (
    <ul className="border-line bg-sheet rounded-xl border">
      {branches.map(({ id, slug, name }) => (
        <li
          key={id}
          className="border-line flex flex-wrap items-center justify-between gap-x-6 border-b px-5 py-2 last:border-0"
        >
          <Link
            to={`/branches/${slug}`}
            className="inline-flex min-h-11 items-center font-bold wrap-anywhere"
          >
            {name}
          </Link>
          <Link to={`/admin/branches/${slug}`} className="inline-flex min-h-11 items-center text-base">
            {t("administration.branches.change")}
            <span className="sr-only">: {name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
