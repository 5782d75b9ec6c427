import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { lessonsToRead } from "#app/domain/learning/attempt.ts";
import { MarkedQuestions, type MarkedQuestionsProps } from "./marked-questions.tsx";

/** After a pre-test: no verdict on the learner, but where their time is well spent. */
export function PretestResult({ attempt, fault }: MarkedQuestionsProps) {
  const { t } = useTranslation();
  const { module, points, of, answers } = attempt;
  const path = `/learn/${module.slug}`;
  const lessons = lessonsToRead(answers);
  return (
    <>
      <PageHeading
        parent={{
          to: path,
          label: t("learning.moduleTitled", { number: module.position, title: module.title }),
        }}
        title={t("learning.pretest.resultTitle")}
      />
      <div className="border-accent bg-warm-tint mb-12 max-w-[42rem] rounded-r-lg border-l-4 px-5 py-5">
        <p className="text-2xl font-bold">{t("learning.pretest.score", { correct: points, of })}</p>
        <p className="mt-2">{t("learning.pretest.scoreText")}</p>
        {lessons.length > 0 ? (
          <>
            <h2 className="mt-5 mb-2 text-lg">{t("learning.pretest.lessons")}</h2>
            <ul className="list-disc pl-5">
              {lessons.map((lesson) => (
                <li key={lesson.slug}>
                  <Link
                    to={`/learn/${lesson.module}/${lesson.slug}`}
                    className="inline-flex min-h-11 items-center"
                  >
                    {lesson.title}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="mt-2">{t("learning.pretest.allRight")}</p>
        )}
        <p className="no-print mt-5">
          <ButtonLink to={path}>{t("learning.result.toModule", { number: module.position })}</ButtonLink>
        </p>
      </div>
      <MarkedQuestions attempt={attempt} fault={fault} />
    </>
  );
}
