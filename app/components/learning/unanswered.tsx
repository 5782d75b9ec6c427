import { useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { questionAnchor } from "#app/domain/learning/attempt.ts";

/** Which questions stand open, with a link to each; takes the focus when it appears. */
export function Unanswered({ positions }: { positions: readonly number[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const key = positions.join(" ");
  useEffect(() => {
    if (key !== "") box.current?.focus();
  }, [key]);
  if (positions.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="border-accent bg-warm-tint mb-10 max-w-[42rem] rounded-r-lg border-l-4 px-5 py-4"
    >
      <p className="font-bold">{t("learning.quiz.unansweredTitle", { count: positions.length })}</p>
      <p className="mt-1">{t("learning.quiz.unansweredText")}</p>
      <ul className="mt-2 flex flex-wrap gap-x-4">
        {positions.map((position) => (
          <li key={position}>
            <a href={`#${questionAnchor(position)}`} className="inline-flex min-h-11 items-center">
              {t("learning.quiz.questionNumber", { number: position })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
