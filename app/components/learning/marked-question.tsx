import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { classNames } from "#app/components/ui/class-names.ts";
import type { MarkedAnswer, MarkedOption } from "#app/domain/learning/attempt.ts";
import { CourseHtml } from "./course-html.tsx";

function Option({ option, lang }: { option: MarkedOption; lang: string }) {
  const { t } = useTranslation();
  const { html, chosen, right, reasonHtml } = option;
  return (
    <li
      className={classNames(
        "rounded-lg border px-4 py-3",
        right ? "border-good bg-good-tint" : chosen ? "border-edge bg-sheet" : "border-line text-muted",
      )}
    >
      {(chosen || right) && (
        <p className="mb-1 flex flex-wrap gap-x-3 text-base font-bold">
          {right && <span className="text-good">{t("learning.result.rightAnswer")}</span>}
          {chosen && <span>{t("learning.result.yourAnswer")}</span>}
        </p>
      )}
      <CourseHtml html={html} lang={lang} />
      {reasonHtml !== null && <CourseHtml html={reasonHtml} lang={lang} className="mt-2 text-base" />}
    </li>
  );
}

/** One question of a submitted attempt: the verdict, every option, and the reasons that matter. */
export function MarkedQuestion({ answer, of }: { answer: MarkedAnswer; of: number }) {
  const { t } = useTranslation();
  const { position, locale, stemHtml, options, correct, answered, lesson } = answer;
  const verdict = correct ? "right" : answered ? "wrong" : "noAnswer";
  return (
    <li className="border-line border-t py-8">
      <h3 className="flex flex-wrap items-center gap-3">
        {t("learning.quiz.question", { number: position, of })}
        <Badge tone={correct ? "good" : "warm"}>{t(`learning.result.${verdict}`)}</Badge>
      </h3>
      <CourseHtml html={stemHtml} lang={locale} className="prose mt-3" />
      <ul className="mt-4 grid gap-2">
        {options.map((option) => (
          <Option key={option.id} option={option} lang={locale} />
        ))}
      </ul>
      {lesson && (
        <p className="mt-4">
          <Link to={`/learn/${lesson.module}/${lesson.slug}`}>
            {t("learning.result.reread", { title: lesson.title })}
          </Link>
        </p>
      )}
    </li>
  );
}
