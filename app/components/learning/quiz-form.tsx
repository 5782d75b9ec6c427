import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ChoiceGroup } from "#app/components/ui/choice-group.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import {
  type AskedQuestion,
  type OpenAttempt,
  answerField,
  questionAnchor,
} from "#app/domain/learning/attempt.ts";
import { CourseHtml } from "./course-html.tsx";
import { SavingStatus } from "./saving-status.tsx";
import { Unanswered } from "./unanswered.tsx";
import { useAnswerSaving } from "./use-answer-saving.ts";

type QuestionProps = { question: AskedQuestion; of: number; open: boolean };

function Question({ question, of, open }: QuestionProps) {
  const { t } = useTranslation();
  const { position, type, locale, stemHtml, options, answer } = question;
  const name = answerField(position);
  return (
    <>
      <input type="hidden" name={name} value="" />
      <ChoiceGroup
        id={questionAnchor(position)}
        legend={t("learning.quiz.question", { number: position, of })}
        stem={<CourseHtml html={stemHtml} lang={locale} className="prose" />}
        hint={type === "single" ? t("learning.quiz.chooseOne") : t("learning.quiz.chooseAll")}
        error={open ? t("learning.quiz.unanswered") : undefined}
        name={name}
        kind={type === "single" ? "radio" : "checkbox"}
        choices={options.map(({ id, html }) => ({
          value: id,
          label: <CourseHtml as="span" html={html} lang={locale} />,
        }))}
        selected={answer}
      />
    </>
  );
}

type QuizFormProps = {
  attempt: OpenAttempt;
  /** Positions that stood open when it was submitted. */ unanswered: readonly number[];
};

/** All the questions of an open attempt as one form; answers are saved as they are chosen, or by the button. */
export function QuizForm({ attempt, unanswered }: QuizFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { id, module, quizTitle, questions, of } = attempt;
  const path = `/learn/${module.slug}/quiz`;
  const kept = new Map(questions.map(({ position, answer }) => [answerField(position), answer]));
  const saving = useAnswerSaving(form, `${path}/${id}/answers`, kept);
  return (
    <>
      <PageHeading
        parent={{
          to: path,
          label: t("learning.moduleTitled", { number: module.position, title: module.title }),
        }}
        title={quizTitle}
      />
      <Unanswered positions={unanswered} />
      <Form ref={form} method="post" className="max-w-[42rem]">
        <div className="grid gap-10">
          {questions.map((question) => (
            <div key={question.position}>
              <Question
                question={question}
                of={of}
                open={
                  unanswered.includes(question.position) &&
                  !saving.answered.has(answerField(question.position))
                }
              />
            </div>
          ))}
        </div>
        <div className="mt-10 mb-8 flex flex-wrap gap-3">
          <Button name="intent" value="submit">
            {t("learning.quiz.submit")}
          </Button>
          {unanswered.length > 0 && (
            <Button name="intent" value="submit-anyway" tone="quiet">
              {t("learning.quiz.submitAnyway")}
            </Button>
          )}
          <Button name="intent" value="save" tone="quiet">
            {t("learning.quiz.later")}
          </Button>
        </div>
        <SavingStatus state={saving.state} answered={saving.answered.size} of={of} onRetry={saving.retry} />
      </Form>
    </>
  );
}
