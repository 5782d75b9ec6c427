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
import { FirstStepsChecklist } from "#app/components/administration/first-steps-checklist.tsx";
import { UnionDetailsForm } from "#app/components/administration/union-details-form.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireRole } from "#app/domain/accounts/require-viewer.server.ts";
import { countPeople } from "#app/domain/accounts/user-queries.server.ts";
import { countBranches } from "#app/domain/branches/branch-queries.server.ts";
import { saveUnionDetails } from "#app/domain/branches/union-detail-commands.server.ts";
import { listUnionDetails } from "#app/domain/branches/union-detail-queries.server.ts";
import { unionDetailsSchema } from "#app/domain/branches/union-detail-schema.ts";
import { requireUnionProfile } from "#app/domain/curriculum/union-profile-queries.server.ts";
import { inLocale } from "#app/i18n/locale.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  requireRole(args, "administrator");
  const { locale } = args.context;
  const [branches, people, given, profile] = await Promise.all([
    countBranches(),
    countPeople(),
    listUnionDetails(),
    requireUnionProfile(),
  ]);
  const details = profile.details.map(({ id, kind, label, hint, value }) => ({
    id,
    kind,
    label: inLocale(label, locale),
    hint: inLocale(hint, locale),
    value: given.find((detail) => detail.id === id)?.value ?? "",
    fromFiles: value ?? null,
  }));
  const saved = new URL(args.request.url).searchParams.has("saved");
  return { branches, people, details, saved, title: pageTitle(locale, "administration.firstSteps.title") };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireRole(args, "administrator");
  const { details } = await requireUnionProfile();
  const submission = parseWithZod(await readForm(args.request), { schema: unionDetailsSchema(details) });
  if (submission.status !== "success") {
    return data({ result: submission.reply(), conflicts: [] }, { status: 400 });
  }
  const { values, was } = submission.value;
  const edits = Object.entries(values).map(([id, typed]) => ({ id, typed, was: was[id] ?? "" }));
  const conflicts = await saveUnionDetails(viewer, edits);
  if (conflicts.length > 0) return data({ result: submission.reply(), conflicts }, { status: 409 });
  return redirect("/admin/first-steps?saved=details#content");
});

export default function FirstSteps() {
  const { t } = useTranslation();
  const { branches, people, details, saved } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const given = details.filter(({ value, fromFiles }) => value !== "" || fromFiles !== null).length;
  return (
    <div className="max-w-3xl">
      <AdministrationNav />
      <PageHeading
        title={t("administration.firstSteps.title")}
        summary={t("administration.firstSteps.summary")}
      />
      {saved && fault === undefined && (
        <Notice tone="good" live className="mb-6">
          <p>{t("administration.firstSteps.saved")}</p>
        </Notice>
      )}
      <FirstStepsChecklist branches={branches} people={people} given={given} total={details.length} />
      <h2 id="details" className="mt-12 scroll-mt-6">
        {t("administration.firstSteps.form")}
      </h2>
      <p className="text-muted mt-2 mb-8">{t("administration.firstSteps.formHelp")}</p>
      <UnionDetailsForm details={details} fault={fault} />
    </div>
  );
}
