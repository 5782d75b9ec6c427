import { useTranslation } from "#app/i18n/reading.ts";
import { FieldGroup } from "#app/components/ui/field-group.tsx";
import { type AskedQuestion as Question, answerField, questionAnchor } from "#app/domain/learning/attempt.ts";
import { CourseHtml } from "./course-html.tsx";
import { QuestionCase } from "./question-case.tsx";
import { QuestionChoices } from "./question-choices.tsx";
import { QuestionGaps } from "./question-gaps.tsx";
import { QuestionRows } from "./question-rows.tsx";
import { QuestionTyped } from "./question-typed.tsx";

/** What to do with a question of each type, and what is said where it stands open. */
const words = {
  single: ["chooseOne", "unanswered"],
  multiple: ["chooseAll", "unanswered"],
  "true-false": ["chooseOne", "unanswered"],
  ordering: ["placeEach", "placesOpen"],
  matching: ["matchEach", "linesOpen"],
  numeric: ["writeNumber", "numberOpen"],
  "short-text": ["writeWords", "unanswered"],
  "gap-fill": ["fillGaps", "linesOpen"],
  categorise: ["sortEach", "linesOpen"],
  "branching-case": ["decide", "caseOpen"],
} as const;

type AskedQuestionProps = {
  question: Question;
  of: number;
  /** True when it was submitted with something open. */ open: boolean;
  /** The attempt's own address. */ to: string;
};

function Controls({ question, to }: Pick<AskedQuestionProps, "question" | "to">) {
  const { asked, position, locale, given } = question;
  const rest = { name: answerField(position), lang: locale, given };
  switch (asked.shape) {
    case "choices":
      return <QuestionChoices asked={asked} {...rest} />;
    case "rows":
      return <QuestionRows asked={asked} {...rest} />;
    case "typed":
      return <QuestionTyped asked={asked} {...rest} />;
    case "gaps":
      return <QuestionGaps asked={asked} {...rest} />;
    case "case":
      return <QuestionCase asked={asked} {...rest} to={`${to}?question=${String(position)}`} />;
  }
}

/** A question of an open attempt, of whatever type, with native controls only. */
export function AskedQuestion({ question, of, open, to }: AskedQuestionProps) {
  const { t } = useTranslation();
  const { position, type, locale, stemHtml } = question;
  const [hint, error] = words[type];
  const isFreeText = type === "short-text";
  return (
    <>
      <input type="hidden" name={answerField(position)} value="" />
      <FieldGroup
        id={questionAnchor(position)}
        legend={t("learning.quiz.question", { number: position, of })}
        stem={<CourseHtml html={stemHtml} lang={locale} className="prose" />}
        hint={`${t(`learning.quiz.${hint}`)}${isFreeText ? ` ${t("shell.noCasework")}` : ""}`}
        error={open ? t(`learning.quiz.${error}`) : undefined}
        name={answerField(position)}
      >
        <Controls question={question} to={to} />
      </FieldGroup>
    </>
  );
}
