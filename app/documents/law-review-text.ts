import type { LawReview } from "#app/domain/curriculum/law-review.ts";
import { dateInWords } from "./date-words.ts";
import type { Block } from "./document-block.ts";
import type { Words } from "./field-blocks.ts";

/** Whether the union has had the law reviewed, in the words of the page. */
export function lawReviewBlock(review: LawReview | null, { t, locale }: Words): Block {
  const text = review
    ? `${t("learning.lawReview.done")} ${dateInWords(review.on, locale)} ${t("learning.lawReview.by", review)}`
    : t("learning.lawReview.outstanding");
  return { kind: "paragraph", tone: "muted", text };
}
