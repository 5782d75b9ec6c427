import { z } from "zod";
import { EARLIEST_REVIEW, REVIEWER_MAX, REVIEW_NOTE_MAX } from "#app/domain/curriculum/law-review.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { civilDate, identifier, optionalText, requiredText } from "#app/platform/field-rules.ts";
import { NO_REVIEW } from "./law-review-desk.ts";

/** Browsers count the end of a line as one character and send two. */
const sent = z
  .string()
  .optional()
  .transform((text) => text?.replace(/\r\n?/g, "\n"));

const reviewedOn = () =>
  civilDate().superRefine((date, context) => {
    const fault = date > civilDateAt(now()) ? "notYet" : date < EARLIEST_REVIEW ? "tooEarly" : null;
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

/** The version of the review that the form was filled in on. */
const version = z.string().max(40).default(NO_REVIEW);

export const lawReviewSchema = z.object({
  reviewer: requiredText(REVIEWER_MAX),
  reviewedOn: reviewedOn(),
  note: sent.pipe(optionalText(REVIEW_NOTE_MAX)),
  version,
});
export type LawReviewForm = z.infer<typeof lawReviewSchema>;

export const lawReviewWithdrawalSchema = z.object({ version });

/** `from`: the Edition whose review is taken over. */
export const lawReviewTakeOverSchema = z.object({ from: identifier() });
