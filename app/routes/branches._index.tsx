import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BranchCountTable } from "#app/components/administration/branch-count-table.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireRole } from "#app/domain/accounts/require-viewer.server.ts";
import { canManageBranches } from "#app/domain/branches/branch-policy.ts";
import { listBranchesWithCounts } from "#app/domain/branches/branch-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireRole(args, "national", "administrator");
  return {
    branches: await listBranchesWithCounts(viewer),
    canManage: canManageBranches(viewer),
    title: pageTitle(args.context.locale, "administration.allBranches.title"),
  };
});

export default function AllBranches() {
  const { t } = useTranslation();
  const { branches, canManage } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={t("administration.allBranches.title")}
        summary={t("administration.allBranches.summary")}
        actions={
          canManage && (
            <ButtonLink to="/admin/branches" tone="quiet">
              {t("administration.allBranches.manage")}
            </ButtonLink>
          )
        }
      />
      {branches.length > 0 ? (
        <BranchCountTable branches={branches} />
      ) : (
        <EmptyState title={t("administration.allBranches.none")}>
          {t("administration.allBranches.noneHelp")}
        </EmptyState>
      )}
    </>
  );
}
