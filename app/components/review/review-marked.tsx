import { useTranslation } from "#app/i18n/working.ts";
import { MarkedQuestion } from "#app/components/learning/marked-question.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import type { ReviewOutcome } from "#app/domain/learning/review-card.ts";
import { REVIEW_PATH } from "./review-address.ts";

type Marked = Extract<ReviewOutcome, { state: "marked" }>;

type ReviewMarkedProps = {
  outcome: Marked;
  of: number;
  /** True when another question waits. */ more: boolean;
};

function verdictOf({ credit, answered }: Marked["answer"]) {
  if (credit === 1) return "right";
  if (credit > 0) return "partly";
  return answered ? "wrong" : "shown";
}

/** The verdict, the right answer and the reasons, and when the question comes back. */
export function ReviewMarked({ outcome: { answer, dueOn }, of, more }: ReviewMarkedProps) {
  const { t } = useTranslation();
  return (
    <div className="max-w-[42rem]">
      <h2>{t(`review.marked.${verdictOf(answer)}`)}</h2>
      <p className="text-muted mt-2 mb-6">
        {t("review.marked.comesBack")} <CivilDate value={dueOn} />.
      </p>
      <ol>
        <MarkedQuestion answer={answer} of={of} />
      </ol>
      <ButtonLink to={REVIEW_PATH}>{t(more ? "review.marked.next" : "review.marked.finish")}</ButtonLink>
    </div>
  );
}
