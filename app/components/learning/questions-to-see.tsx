import { useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { questionAnchor } from "#app/domain/learning/attempt.ts";

type QuestionsToSeeProps = { title: string; text: string; positions?: readonly number[] };

/** Why a quiz was not submitted, with a link to each question that it is about; takes the focus when it appears. */
export function QuestionsToSee({ title, text, positions = [] }: QuestionsToSeeProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const key = positions.join(" ");
  useEffect(() => {
    box.current?.focus();
  }, [key]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="border-accent bg-warm-tint mb-10 max-w-[42rem] rounded-r-lg border-l-4 px-5 py-4"
    >
      <p className="font-bold">{title}</p>
      <p className="mt-1">{text}</p>
      {positions.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-4">
          {positions.map((position) => (
            <li key={position}>
              <a href={`#${questionAnchor(position)}`} className="inline-flex min-h-11 items-center">
                {t("learning.quiz.questionNumber", { number: position })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
