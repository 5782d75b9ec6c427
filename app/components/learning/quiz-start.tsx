import { Form, Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { Button, ButtonLink } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { AttemptSummary, QuizPage } from "#app/domain/learning/attempt.ts";

type EarlierAttemptsProps = {
  module: string;
  attempts: readonly AttemptSummary[];
  /** False for practice, which nobody passes. */ graded: boolean;
};

function EarlierAttempts({ module, attempts, graded }: EarlierAttemptsProps) {
  const { t } = useTranslation();
  if (attempts.length === 0) return null;
  return (
    <section className="mt-12 max-w-[42rem]">
      <h2 className="mb-3">{t("learning.quiz.earlier")}</h2>
      <ul className="border-line border-b">
        {attempts.map(({ id, submittedOn, points, questions, passed }) => (
          <li key={id} className="border-line flex flex-wrap items-center gap-x-4 gap-y-1 border-t py-3">
            <CivilDate value={submittedOn} />
            {graded && (
              <Badge tone={passed ? "good" : "plain"}>
                {passed ? t("learning.quiz.passed") : t("learning.quiz.notYet")}
              </Badge>
            )}
            <span className="text-muted">{t("learning.quiz.score", { correct: points, of: questions })}</span>
            <Link to={`/learn/${module}/quiz/${id}`} className="inline-flex min-h-11 items-center sm:ml-auto">
              {t("learning.quiz.seeResult")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Before a quiz: what it is, what passes, and who will see the result. */
export function QuizStart({ page }: { page: QuizPage }) {
  const { t } = useTranslation();
  const { module, quiz, openAttempt, attempts, lessonsLeft } = page;
  const { needed, questionCount: of } = quiz;
  return (
    <>
      <PageHeading
        parent={{
          to: `/learn/${module.slug}`,
          label: t("learning.moduleTitled", { number: module.position, title: module.title }),
        }}
        title={quiz.title}
        summary={quiz.intro}
      />
      <ul className="marker:text-brand mb-8 max-w-prose list-disc space-y-1.5 pl-5">
        <li>{needed === null ? t("learning.quiz.practice") : t("learning.quiz.passMark", { needed, of })}</li>
        <li>{t("learning.quiz.partsCount")}</li>
        <li>{t("learning.quiz.noLimit")}</li>
        <li>{t("learning.quiz.savedAsYouGo")}</li>
        <li>{t("learning.quiz.reasons")}</li>
        <li>{t("learning.quiz.onlyYou")}</li>
      </ul>
      {lessonsLeft > 0 && (
        <Notice className="mb-8 max-w-[42rem]">
          {t("learning.quiz.lessonsFirst", { count: lessonsLeft })}
        </Notice>
      )}
      {openAttempt === null ? (
        <Form method="post">
          <Button>{attempts.length > 0 ? t("learning.quiz.again") : t("learning.quiz.start")}</Button>
        </Form>
      ) : (
        <p>
          <ButtonLink to={`/learn/${module.slug}/quiz/${openAttempt}`}>
            {t("learning.quiz.resume")}
          </ButtonLink>
        </p>
      )}
      <EarlierAttempts module={module.slug} attempts={attempts} graded={needed !== null} />
    </>
  );
}
