import { type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ChoiceList } from "#app/components/ui/choice-group.tsx";
import { CourseHtml } from "./course-html.tsx";
import type { QuestionProps } from "./question-props.ts";

type Case = QuestionProps<"case">;
type CaseProps = Case & {
  /** Where the buttons post: the attempt, with the question named. */ to: string;
};

type News = { news: RefObject<HTMLDivElement> };

/** What has been decided, and what came of it. */
function TakenSteps({ asked: { taken }, lang, news }: Pick<Case, "asked" | "lang"> & News) {
  const { t } = useTranslation();
  return (
    <ol aria-label={t("learning.quiz.caseSoFar")} className="grid gap-5">
      {taken.map(({ value, html, choiceHtml, consequenceHtml }, i) => (
        <li key={value} className="border-edge border-l-4 pl-4">
          <CourseHtml html={html} lang={lang} className="prose text-muted" />
          <p className="my-2">
            <strong>{t("learning.quiz.youChose")}</strong>{" "}
            <CourseHtml as="span" html={choiceHtml} lang={lang} />
          </p>
          <div ref={i === taken.length - 1 ? news : undefined} tabIndex={-1}>
            <CourseHtml html={consequenceHtml} lang={lang} className="prose" />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The decision that is to be taken now, or how the case ended. */
function NextStep({ asked: { now, endHtml }, name, lang }: Omit<Case, "given">) {
  const { t } = useTranslation();
  if (!now) {
    return (
      <div className="bg-tint rounded-lg px-4 py-3">
        <p className="mb-1 font-bold">{t("learning.quiz.caseEnd")}</p>
        <CourseHtml html={endHtml ?? ""} lang={lang} className="prose" />
      </div>
    );
  }
  const choices = now.choices.map(({ value, html }) => ({
    value,
    label: <CourseHtml as="span" html={html} lang={lang} />,
  }));
  return (
    <>
      <CourseHtml html={now.html} lang={lang} className="prose mb-3" />
      <div key={choices[0]?.value} role="radiogroup" aria-label={t("learning.quiz.whatNow")}>
        <ChoiceList name={name} kind="radio" choices={choices} />
      </div>
    </>
  );
}

/** The decisions so far with what came of them, then the next one; after a step the focus is on what came of it. */
export function QuestionCase({ asked, name, lang, to }: Omit<CaseProps, "given">) {
  const { t } = useTranslation();
  const { taken, now } = asked;
  const news = useRef<HTMLDivElement>(null);
  const seen = useRef(taken.length);
  useEffect(() => {
    if (seen.current !== taken.length) news.current?.focus();
    seen.current = taken.length;
  }, [taken.length]);
  return (
    <div data-unfinished={now ? name : undefined}>
      {taken.map(({ value }) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
      {taken.length > 0 && <TakenSteps asked={asked} lang={lang} news={news} />}
      <div ref={taken.length === 0 ? news : undefined} tabIndex={-1} className="mt-5">
        <NextStep asked={asked} name={name} lang={lang} />
      </div>
      <div className="no-print mt-4 flex flex-wrap gap-3">
        {now && (
          <Button name="intent" value="continue" formAction={to} tone="accent">
            {t("learning.quiz.caseGoOn")}
          </Button>
        )}
        {taken.length > 0 && (
          <Button name="intent" value="restart" formAction={to} tone="plain">
            {t("learning.quiz.caseAgain")}
          </Button>
        )}
      </div>
    </div>
  );
}
