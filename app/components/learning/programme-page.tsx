import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { SearchForm } from "#app/components/curriculum/search-form.tsx";
import type { ProgrammePage as Programme } from "#app/domain/learning/programme.ts";
import { ModuleList } from "./module-list.tsx";
import { stepButton } from "./next-step-button.ts";

export function ProgrammePage({ programme, planPath }: { programme: Programme; planPath: string | null }) {
  const { t } = useTranslation();
  const { title, summary, modules, next } = programme;
  const button = next && stepButton(t, next, planPath);
  return (
    <>
      <PageHeading title={title} summary={summary} />
      {button && (
        <p className="mb-10">
          <ButtonLink to={button.to} reloadDocument={button.reloads}>
            {button.label}
          </ButtonLink>
        </p>
      )}
      <h2 className="mb-4">{t("learning.programme.yourWay")}</h2>
      <ModuleList modules={modules} detailed />
      <p className="mt-8 flex flex-wrap gap-x-8">
        <Link to="/notes" className="inline-flex min-h-11 items-center font-bold">
          {t("learning.note.all")}
        </Link>
        <Link to="/review" className="inline-flex min-h-11 items-center font-bold">
          {t("learning.programme.review")}
        </Link>
        <Link to="/job-aids" className="inline-flex min-h-11 items-center font-bold">
          {t("shell.jobAids")}
        </Link>
      </p>
      <div className="mt-8">
        <SearchForm />
      </div>
    </>
  );
}
