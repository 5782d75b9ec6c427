import { useTranslation } from "#app/i18n/reading.ts";
import type { QuestionProps } from "./question-props.ts";
import { WordSelect } from "./word-select.tsx";

/** A text with a list in the place of each gap. */
export function QuestionGaps({ asked, name, lang, given }: QuestionProps<"gaps">) {
  const { t } = useTranslation();
  const { segments, gaps } = asked;
  const order = segments.flatMap((segment) => ("gap" in segment ? [segment.gap] : []));
  return (
    <p lang={lang} className="border-line bg-sheet rounded-lg border px-4 py-3 leading-[3.25rem]">
      {segments.map((segment) => {
        if ("text" in segment) return segment.text;
        const number = order.indexOf(segment.gap) + 1;
        return (
          <WordSelect
            key={segment.gap}
            id={`${name}-${segment.gap}`}
            name={name}
            row={segment.gap}
            choices={gaps.find(({ id }) => id === segment.gap)?.choices ?? []}
            lang={lang}
            given={given}
            label={t("learning.quiz.gap", { number })}
            className="leading-normal"
          />
        );
      })}
    </p>
  );
}
