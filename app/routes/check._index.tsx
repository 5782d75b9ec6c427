import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useTranslation } from "#app/i18n/working.ts";
import { CodeForm } from "#app/components/recognition/code-form.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { codeInGroups, readCode } from "#app/domain/learning/certificate.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? "Branchwork" },
  { name: "robots", content: "noindex, nofollow" },
];

/** Where a code is typed that was copied from paper; the form comes back here with it. */
export const loader = ({ request, context: { locale } }: LoaderFunctionArgs) => {
  const typed = readCode(new URL(request.url).searchParams.get("code") ?? "");
  if (typed !== "") throw redirect(`/check/${codeInGroups(typed)}`);
  return { title: pageTitle(locale, "recognition.check.tab") };
};

export default function EnterCode() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeading title={t("recognition.check.title")} summary={t("recognition.check.summary")} />
      <CodeForm />
    </div>
  );
}
