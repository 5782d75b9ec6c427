import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { AskedQuestion } from "#app/components/learning/asked-question.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import type { AskedReview, ReviewFault } from "#app/domain/learning/review-card.ts";
import { REVIEW_PATH } from "./review-address.ts";

type ReviewQuestionProps = {
  question: AskedReview;
  of: number;
  /** What was ticked and what was wrong when it was sent. */ guessed?: boolean;
  fault?: ReviewFault | null;
};

/** One question with everything that can be done about it; of a case there is no answer before its end. */
export function ReviewQuestion({ question, of, guessed = false, fault = null }: ReviewQuestionProps) {
  const { t } = useTranslation();
  const { slug, reps, asked } = question;
  const isUnderWay = asked.shape === "case" && asked.now !== null;
  return (
    <Form method="post" className="max-w-[42rem]">
      <input type="hidden" name="question" value={slug} />
      <input type="hidden" name="reps" value={reps} />
      {fault === "misfit" && (
        <Notice tone="bad" live className="mb-6">
          {t("review.ask.misfit")}
        </Notice>
      )}
      <AskedQuestion question={question} of={of} open={fault === "open"} to={REVIEW_PATH} />
      {!isUnderWay && (
        <label className="mt-6 flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            name="guessed"
            defaultChecked={guessed}
            className="accent-brand size-5 shrink-0"
          />
          {t("review.ask.guessed")}
        </label>
      )}
      <p className="mt-3 flex flex-wrap gap-3">
        {!isUnderWay && (
          <Button name="intent" value="answer">
            {t("review.ask.check")}
          </Button>
        )}
        <Button name="intent" value="show" tone="quiet">
          {t("review.ask.showMe")}
        </Button>
      </p>
    </Form>
  );
}
