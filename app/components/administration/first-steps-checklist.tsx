import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";

type StepProps = { to: string; title: string; isDone: boolean; state: string; children: ReactNode };

function Step({ to, title, isDone, state, children }: StepProps) {
  const { t } = useTranslation();
  return (
    <li className="border-line flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b px-5 py-4 last:border-0">
      <div className="min-w-0 flex-1 basis-64">
        <Link to={to} className="inline-flex min-h-11 items-center text-lg font-bold">
          {title}
        </Link>
        <p className="text-muted text-base">{children}</p>
        <p className="text-base">{state}</p>
      </div>
      <p className="pt-2">
        <Badge tone={isDone ? "good" : "warm"}>
          {t(isDone ? "administration.firstSteps.done" : "administration.firstSteps.toDo")}
        </Badge>
      </p>
    </li>
  );
}

type FirstStepsChecklistProps = { branches: number; people: number; given: number; total: number };

export function FirstStepsChecklist({ branches, people, given, total }: FirstStepsChecklistProps) {
  const { t } = useTranslation();
  return (
    <ol className="border-line bg-sheet rounded-xl border">
      <Step
        to="/admin/branches"
        title={t("administration.firstSteps.branch")}
        isDone={branches > 0}
        state={t("administration.firstSteps.branchCount", { count: branches })}
      >
        {t("administration.firstSteps.branchHelp")}
      </Step>
      <Step
        to="/admin/people/invite"
        title={t("administration.firstSteps.people")}
        isDone={people > 1}
        state={t("administration.firstSteps.peopleCount", { count: people })}
      >
        {t("administration.firstSteps.peopleHelp")}
      </Step>
      <Step
        to="#details"
        title={t("administration.firstSteps.details")}
        isDone={given === total}
        state={t("administration.firstSteps.detailsCount", { given, total })}
      >
        {t("administration.firstSteps.detailsHelp")}
      </Step>
    </ol>
  );
}
