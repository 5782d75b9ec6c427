import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { classNames } from "#app/components/ui/class-names.ts";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { MarkedQuestions, type MarkedQuestionsProps } from "./marked-questions.tsx";

/** After submission: passed or not yet, then every question with its verdict, the right answer and the reasons. */
export function QuizResult({ attempt, fault }: MarkedQuestionsProps) {
  const { t } = useTranslation();
  const { module, quizTitle, points, of, needed, passed, submittedOn } = attempt;
  const path = `/learn/${module.slug}`;
  const retry = (
    <Form method="post" action={`${path}/quiz`}>
      <Button tone={passed ? "quiet" : "primary"}>{t("learning.result.retry")}</Button>
    </Form>
  );
  return (
    <>
      <PageHeading
        parent={{ to: `${path}/quiz`, label: quizTitle }}
        title={passed ? t("learning.result.passedTitle") : t("learning.result.notYetTitle")}
      />
      <div
        className={classNames(
          "mb-12 max-w-[42rem] rounded-r-lg border-l-4 px-5 py-5",
          passed ? "border-good bg-good-tint" : "border-accent bg-warm-tint",
        )}
      >
        <p className="text-2xl font-bold">{t("learning.result.score", { correct: points, of, needed })}</p>
        <p className="mt-2">{passed ? t("learning.result.passedText") : t("learning.result.notYetText")}</p>
        <p className="text-muted mt-2 text-base">
          {t("learning.result.submittedOn")} <CivilDate value={submittedOn} />
        </p>
        <div className="no-print mt-5 flex flex-wrap gap-3">
          {!passed && retry}
          <ButtonLink to={path} tone={passed ? "primary" : "quiet"}>
            {t("learning.result.toModule", { number: module.position })}
          </ButtonLink>
          {passed && retry}
        </div>
      </div>
      <MarkedQuestions attempt={attempt} fault={fault} />
    </>
  );
}
