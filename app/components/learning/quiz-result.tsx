import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { classNames } from "#app/components/ui/class-names.ts";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { SubmittedAttempt } from "#app/domain/learning/attempt.ts";
import { MarkedQuestions, type MarkedQuestionsProps } from "./marked-questions.tsx";

const verdictOf = ({ needed, passed }: SubmittedAttempt): "practice" | "passed" | "notYet" =>
  needed === null ? "practice" : passed ? "passed" : "notYet";

/** After submission: passed or not yet (or only practised), then every question with its verdict, the right answer and the reasons. */
export function QuizResult({ attempt, fault }: MarkedQuestionsProps) {
  const { t } = useTranslation();
  const { module, quizTitle, points, of, needed, submittedOn } = attempt;
  const verdict = verdictOf(attempt);
  const passed = verdict === "passed";
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
        title={t(`learning.result.${verdict}Title`)}
      />
      <div
        className={classNames(
          "mb-12 max-w-[42rem] rounded-r-lg border-l-4 px-5 py-5",
          passed ? "border-good bg-good-tint" : "border-accent bg-warm-tint",
        )}
      >
        <p className="text-2xl font-bold">
          {needed === null
            ? t("learning.quiz.score", { correct: points, of })
            : t("learning.result.score", { correct: points, of, needed })}
        </p>
        <p className="mt-2">{t(`learning.result.${verdict}Text`)}</p>
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
