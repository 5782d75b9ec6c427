import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { Diary } from "#app/domain/training/training-view.ts";
import { SessionList } from "./session-list.tsx";

const parts = ["due", "ahead", "past"] as const;

/** All sessions: first those that wait for a register, then what lies ahead, then what is done with. */
export function DiaryPage({ diary, mayPlan }: { diary: Diary; mayPlan: boolean }) {
  const { t } = useTranslation();
  const shown = parts.filter((part) => diary[part].length > 0);
  return (
    <>
      <PageHeading
        title={t("training.title")}
        summary={t("training.summary")}
        actions={mayPlan && <ButtonLink to="/training/new">{t("training.plan")}</ButtonLink>}
      />
      <p className="mb-6">
        <Link to="/session-kits" className="inline-flex min-h-11 items-center">
          {t("sheets.kits.title")}
        </Link>
      </p>
      {shown.length === 0 && (
        <EmptyState title={t("training.none")}>
          {t(mayPlan ? "training.noneTrainer" : "training.noneReader")}
        </EmptyState>
      )}
      {shown.map((part) => (
        <section key={part} className="mb-10">
          <h2 className="mb-3">{t(`training.parts.${part}`)}</h2>
          <SessionList sessions={diary[part]} modules={diary.modules} opens />
        </section>
      ))}
    </>
  );
}
