import { useTranslation } from "#app/i18n/reading.ts";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import type { LawReview } from "#app/domain/curriculum/law-review.ts";

/** Whether the union has had the law of the course reviewed: once, at the foot of a text. */
export function LawReviewLine({ review }: { review: LawReview | null }) {
  const { t } = useTranslation();
  return (
    <p className="text-muted mt-8 max-w-[68ch] text-base wrap-anywhere">
      {review ? (
        <>
          {t("learning.lawReview.done")} <CivilDate value={review.on} /> {t("learning.lawReview.by", review)}
        </>
      ) : (
        t("learning.lawReview.outstanding")
      )}
    </p>
  );
}
