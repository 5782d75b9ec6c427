import { type SubmissionResult, getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { ErrorSummary } from "#app/components/ui/error-summary.tsx";
import { TextAreaField, TextField } from "#app/components/ui/field.tsx";
import { useFieldError } from "#app/components/ui/use-field-error.ts";
import { NO_REVIEW, type RecordedLawReview } from "#app/domain/authoring/law-review-desk.ts";
import { EARLIEST_REVIEW, REVIEWER_MAX, REVIEW_NOTE_MAX } from "#app/domain/curriculum/law-review.ts";

type Fields = { reviewer: string; reviewedOn: string; note: string };
const names = ["reviewer", "reviewedOn", "note"] as const;

type LawReviewFormProps = {
  review: RecordedLawReview | null;
  today: string;
  result: SubmissionResult | null;
};

/** Records a review, or corrects the one that is recorded. */
export function LawReviewForm({ review, today, result }: LawReviewFormProps) {
  const { t } = useTranslation();
  const sentence = useFieldError({
    notYet: t("lawReview.faults.notYet"),
    tooEarly: t("lawReview.faults.tooEarly"),
  });
  const [form, fields] = useForm<Fields>({
    lastResult: result,
    defaultValue: { reviewer: review?.reviewer, reviewedOn: review?.on, note: review?.note },
  });
  const field = (name: keyof Fields) => ({
    id: fields[name].id,
    name: fields[name].name,
    label: t(`lawReview.fields.${name}`),
    defaultValue: fields[name].initialValue,
    error: sentence(fields[name].errors),
  });
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary
        errors={names.map((name) => ({
          fieldId: fields[name].id,
          label: t(`lawReview.fields.${name}`),
          message: sentence(fields[name].errors),
        }))}
      />
      <input type="hidden" name="version" value={review?.version ?? NO_REVIEW} />
      <TextField
        {...field("reviewer")}
        hint={t("lawReview.hints.reviewer")}
        maxLength={REVIEWER_MAX}
        autoComplete="off"
        required
      />
      <TextField
        {...field("reviewedOn")}
        type="date"
        min={EARLIEST_REVIEW}
        max={today}
        required
        className="max-w-56"
      />
      <TextAreaField
        {...field("note")}
        hint={`${t("lawReview.hints.note")} ${t("shell.noCasework")}`}
        maxLength={REVIEW_NOTE_MAX}
        optional
      />
      <Button name="intent" value="record-law-review">
        {t(review ? "lawReview.saveCorrection" : "lawReview.record")}
      </Button>
    </Form>
  );
}
