import { useTranslation } from "#app/i18n/reading.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import type { ModulePage } from "#app/domain/learning/programme.ts";

type Quiz = NonNullable<ModulePage["quiz"]>;

export function QuizLink({ module, quiz, tone }: { module: string; quiz: Quiz; tone: "primary" | "quiet" }) {
  const { t } = useTranslation();
  const label = quiz.openAttempt !== null ? "resumeQuiz" : quiz.passed ? "againQuiz" : "startQuiz";
  const to = `/learn/${module}/quiz${quiz.openAttempt === null ? "" : `/${quiz.openAttempt}`}`;
  return (
    <ButtonLink to={to} tone={tone}>
      {t(`learning.modulePage.${label}`)}
    </ButtonLink>
  );
}

export function ModuleQuiz({ page }: { page: ModulePage }) {
  const { t } = useTranslation();
  const { quiz, progress, slug } = page;
  if (!quiz) return null;
  return (
    <section>
      <h2 className="flex flex-wrap items-center gap-3">
        {t("learning.modulePage.quiz")}
        {quiz.passed && <Badge tone="good">{t("learning.modulePage.passed")}</Badge>}
      </h2>
      <p className="mt-2 mb-4">
        {quiz.title}{" "}
        <span className="text-muted whitespace-nowrap">
          {t("learning.questionCount", { count: quiz.questionCount })}
        </span>
      </p>
      {progress.state !== "locked" && <QuizLink module={slug} quiz={quiz} tone="quiet" />}
    </section>
  );
}
