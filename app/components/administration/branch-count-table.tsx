import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "#app/components/ui/data-table.tsx";
import type { BranchWithCounts } from "#app/domain/branches/branch.ts";

/** Every branch with its counts: for those who see all of them. */
export function BranchCountTable({ branches }: { branches: readonly BranchWithCounts[] }) {
  const { t } = useTranslation();
  const columns: Column<BranchWithCounts>[] = [
    {
      id: "branch",
      head: t("administration.allBranches.branch"),
      rowHead: true,
      cell: ({ slug, name }) => <Link to={`/branches/${slug}`}>{name}</Link>,
    },
    { id: "reps", head: t("administration.allBranches.reps"), cell: ({ reps }) => reps },
    { id: "leads", head: t("administration.allBranches.leads"), cell: ({ leads }) => leads },
  ];
  return (
    <DataTable
      caption={t("administration.allBranches.summary")}
      columns={columns}
      rows={branches}
      rowKey={({ id }) => id}
    />
  );
}
