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
import { CertifyForm } from "#app/components/recognition/certify-form.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import { certifyCompanions } from "#app/domain/branches/companion-certification-commands.server.ts";
import {
  findLastOffice,
  listChosenCompanions,
} from "#app/domain/branches/companion-certification-queries.server.ts";
import {
  certificationSchema,
  readChosenPeople,
} from "#app/domain/branches/companion-certification-schema.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { searchParams } = new URL(args.request.url);
  return {
    people: await listChosenCompanions(viewer, readChosenPeople(searchParams)),
    issuer: viewer.name,
    office: await findLastOffice(viewer),
    today: civilDateAt(now()),
    title: pageTitle(args.context.locale, "recognition.certify.title"),
  };
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const submission = parseWithZod(await readForm(args.request), { schema: certificationSchema });
  if (submission.status !== "success") {
    if (submission.error && "people" in submission.error) throw new NamedError("invalid");
    return data({ result: submission.reply() }, { status: 400 });
  }
  try {
    await certifyCompanions(viewer, submission.value);
    return redirect("/certifications?saved=certified");
  } catch (error) {
    if (isNamedError(error, "stale")) {
      return data({ result: submission.reply({ formErrors: ["stale"] }) }, { status: 409 });
    }
    if (!isNamedError(error, "invalid") || error.detail.what === undefined) throw error;
    const fieldErrors = { issuedOn: [String(error.detail.what)] };
    return data({ result: submission.reply({ fieldErrors }) }, { status: 400 });
  }
});

export default function Certify() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  return (
    <>
      <PageHeading
        parent={{ to: "/certifications", label: t("recognition.companion.title") }}
        title={t("recognition.certify.title")}
        summary={t("recognition.certify.summary")}
      />
      {page.people.length === 0 ? (
        <EmptyState title={t("recognition.certify.nobody")}>
          <p className="mb-4">{t("recognition.certify.nobodyHelp")}</p>
          <ButtonLink to="/certifications">{t("recognition.certify.back")}</ButtonLink>
        </EmptyState>
      ) : (
        <CertifyForm {...page} fault={fault} />
      )}
    </>
  );
}
