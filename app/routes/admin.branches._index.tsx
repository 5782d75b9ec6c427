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
import { AdministrationNav } from "#app/components/administration/administration-nav.tsx";
import { BranchList } from "#app/components/administration/branch-list.tsx";
import { BranchForm } from "#app/components/administration/branch-form.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireRole } from "#app/domain/accounts/require-viewer.server.ts";
import { createBranch } from "#app/domain/branches/branch-commands.server.ts";
import { listBranches, listRegions } from "#app/domain/branches/branch-queries.server.ts";
import { newBranchSchema } from "#app/domain/branches/branch-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  requireRole(args, "administrator");
  const saved = new URL(args.request.url).searchParams.get("saved");
  const title = pageTitle(args.context.locale, "administration.branches.title");
  const [branches, regions] = await Promise.all([listBranches(), listRegions()]);
  return { branches, regions, saved, title };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireRole(args, "administrator");
  const submission = parseWithZod(await readForm(args.request), { schema: newBranchSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  try {
    await createBranch(viewer, submission.value);
    return redirect("/admin/branches?saved=created#content");
  } catch (error) {
    if (!isNamedError(error, "duplicate")) throw error;
    return data({ result: submission.reply({ fieldErrors: { name: ["nameTaken"] } }) }, { status: 409 });
  }
});

export default function Branches() {
  const { t } = useTranslation();
  const { branches, regions, saved } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <AdministrationNav />
      <PageHeading
        title={t("administration.branches.title")}
        summary={t("administration.branches.summary")}
      />
      {(saved === "created" || saved === "changed") && fault === undefined && (
        <Notice tone="good" live className="mb-6">
          <p>{t(`administration.branches.${saved}`)}</p>
        </Notice>
      )}
      <BranchList branches={branches} />
      <Card className="mt-8">
        <h2 id="create" className="mb-4 scroll-mt-6 text-xl">
          {t("administration.branches.create")}
        </h2>
        <BranchForm
          key={branches.length}
          regions={regions}
          save={t("administration.branches.save")}
          action="/admin/branches#create"
          fault={fault}
        />
      </Card>
    </div>
  );
}
