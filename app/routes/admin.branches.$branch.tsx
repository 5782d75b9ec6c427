import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { useTranslation } from "#app/i18n/working.ts";
import { BranchForm } from "#app/components/administration/branch-form.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireRole } from "#app/domain/accounts/require-viewer.server.ts";
import { changeBranch } from "#app/domain/branches/branch-commands.server.ts";
import {
  listRegions,
  requireBranch,
  requireBranchDetails,
} from "#app/domain/branches/branch-queries.server.ts";
import { changedBranchSchema } from "#app/domain/branches/branch-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  requireRole(args, "administrator");
  const title = pageTitle(args.context.locale, "administration.branches.changeTitle");
  const [branch, regions] = await Promise.all([
    requireBranchDetails(args.params.branch ?? ""),
    listRegions(),
  ]);
  return { branch, regions, title };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireRole(args, "administrator");
  const { id } = await requireBranch(args.params.branch ?? "");
  const submission = parseWithZod(await readForm(args.request), { schema: changedBranchSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  try {
    await changeBranch(viewer, { id, ...submission.value });
    return redirect("/admin/branches?saved=changed");
  } catch (error) {
    if (!isNamedError(error, "duplicate") && !isNamedError(error, "stale")) throw error;
    const name = [error.code === "stale" ? "stale" : "nameTaken"];
    return data({ result: submission.reply({ fieldErrors: { name } }) }, { status: 409 });
  }
});

export default function ChangeBranch() {
  const { t } = useTranslation();
  const { branch, regions } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <div className="max-w-2xl">
      <PageHeading
        title={t("administration.branches.changeTitle")}
        parent={{ to: "/admin/branches", label: t("administration.branches.title") }}
        summary={t("administration.branches.address", { address: `/branches/${branch.slug}` })}
      />
      <Card>
        <BranchForm
          current={{ name: branch.name, region: branch.region }}
          regions={regions}
          save={t("administration.branches.changeSave")}
          action={`/admin/branches/${branch.slug}`}
          fault={fault}
        />
      </Card>
    </div>
  );
}
