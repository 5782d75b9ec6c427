import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { type MarkedAnswer, questionAnchor } from "#app/domain/learning/attempt.ts";
import { CourseHtml } from "./course-html.tsx";
import { MarkedCase } from "./marked-case.tsx";
import { MarkedChoices } from "./marked-choices.tsx";
import { MarkedParts } from "./marked-parts.tsx";

function Details({ answer: { marked, locale } }: { answer: MarkedAnswer }) {
  switch (marked.shape) {
    case "choices":
      return <MarkedChoices marked={marked} lang={locale} />;
    case "parts":
    case "gaps":
      return <MarkedParts marked={marked} lang={locale} />;
    case "case":
      return <MarkedCase marked={marked} lang={locale} />;
  }
}

function Verdict({ credit, answered }: Pick<MarkedAnswer, "credit" | "answered">) {
  const { t } = useTranslation();
  if (credit === 1) return <Badge tone="good">{t("learning.result.right")}</Badge>;
  if (credit === 0)
    return <Badge tone="warm">{answered ? t("learning.result.wrong") : t("learning.result.noAnswer")}</Badge>;
  return <Badge tone="warm">{t("learning.result.partly", { percent: Math.floor(credit * 100) })}</Badge>;
}

type MarkedQuestionProps = { answer: MarkedAnswer; of: number; children?: ReactNode };

/** One question of a submitted attempt: the verdict, the right answer, and the reasons that matter. */
export function MarkedQuestion({ answer, of, children }: MarkedQuestionProps) {
  const { t } = useTranslation();
  const { position, locale, stemHtml, credit, answered, lesson } = answer;
  return (
    <li id={questionAnchor(position)} className="border-line border-t py-8">
      <h3 className="flex flex-wrap items-center gap-3">
        {t("learning.quiz.question", { number: position, of })}
        <Verdict credit={credit} answered={answered} />
      </h3>
      <CourseHtml html={stemHtml} lang={locale} className="prose mt-3" />
      <Details answer={answer} />
      {lesson && (
        <p className="mt-4">
          <Link
            to={`/learn/${lesson.module}/${lesson.slug}${lesson.section === null ? "" : `#${lesson.section}`}`}
          >
            {t("learning.result.reread", { title: lesson.title })}
          </Link>
        </p>
      )}
      {children}
    </li>
  );
}
