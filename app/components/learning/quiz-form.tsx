import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Button } from "#app/components/ui/button.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { type OpenAttempt, answerField } from "#app/domain/learning/attempt.ts";
import { AskedQuestion } from "./asked-question.tsx";
import { type QuizOutcome, QuizOutcomeNotice } from "./quiz-outcome.tsx";
import { SavingStatus } from "./saving-status.tsx";
import { useAnswerSaving } from "./use-answer-saving.ts";
import { useQuizSubmission } from "./use-quiz-submission.ts";

type QuizFormProps = {
  attempt: OpenAttempt;
  /** What came of sending the form; undefined before that. */ outcome: QuizOutcome | undefined;
};

function QuizHeading({ attempt: { kind, module, quizTitle } }: Pick<QuizFormProps, "attempt">) {
  const { t } = useTranslation();
  const label = t("learning.moduleTitled", { number: module.position, title: module.title });
  const path = `/learn/${module.slug}`;
  return kind === "quiz" ? (
    <PageHeading parent={{ to: `${path}/quiz`, label }} title={quizTitle} />
  ) : (
    <PageHeading
      parent={{ to: path, label }}
      title={t("learning.pretest.title")}
      summary={t("learning.pretest.countsForNothing")}
    />
  );
}

/** All the questions of an open attempt as one form; answers are saved as they are chosen, or by the button. */
export function QuizForm({ attempt, outcome }: QuizFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { id, module, questions, of } = attempt;
  const here = `/learn/${module.slug}/quiz/${id}`;
  const saving = useAnswerSaving(form, `${here}/answers`, questions);
  const { offline, onSubmit } = useQuizSubmission(here, saving.flush);
  const unanswered = outcome && "unanswered" in outcome ? outcome.unanswered : [];
  return (
    <>
      <QuizHeading attempt={attempt} />
      <QuizOutcomeNotice outcome={outcome} offline={offline} />
      <Form
        ref={form}
        method="post"
        onSubmit={onSubmit}
        className="max-w-[42rem] [&_:is(input,select,button)]:scroll-mb-28"
      >
        {/* What the Enter key presses in a box where no script runs: it keeps the answers, and submits nothing. */}
        <button name="intent" value="continue" tabIndex={-1} aria-hidden className="sr-only" />
        <input type="hidden" name="as-of" value={attempt.asOf} />
        <div className="grid grid-cols-1 gap-10">
          {questions.map((question) => (
            <div key={question.position}>
              <AskedQuestion
                question={question}
                of={of}
                to={here}
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
